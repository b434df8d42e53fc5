<?php

declare(strict_types=1);

namespace PlainPied;

use Twig\Extension\AbstractExtension;
use Twig\TwigFilter;
use Twig\TwigFunction;

/** What the macros of `elements.html.twig` need from PHP. One object for each page: it knows which ids are taken. */
final class Elements extends AbstractExtension
{
    /** @var array<string, true> */
    private array $taken = [];

    public function __construct(private readonly Words $words)
    {
    }

    public function getFunctions(): array
    {
        $html = ['is_safe' => ['html']];
        return [
            new TwigFunction('pp_given', $this->given(...)),
            new TwigFunction('pp_id', $this->id(...)),
            new TwigFunction('pp_attributes', $this->attributes(...), $html),
            new TwigFunction('pp_value', $this->value(...), $html),
            new TwigFunction('pp_pick', fn (array $a, array $names): array => array_intersect_key($a, array_flip($names))),
            new TwigFunction('pp_refs', fn (array $ids): ?string => implode(' ', array_filter($ids)) ?: null),
            new TwigFunction('pp_text', $this->words->text(...)),
            new TwigFunction('pp_date', $this->words->date(...)),
            new TwigFunction('pp_size', $this->words->size(...)),
            new TwigFunction('pp_options', $this->options(...)),
            new TwigFunction('pp_limits', $this->limits(...)),
            new TwigFunction('pp_token', self::token(...)),
            new TwigFunction('pp_date_parts', self::dateParts(...)),
            new TwigFunction('pp_beside', self::beside(...)),
            new TwigFunction('pp_parts', self::parts(...)),
        ];
    }

    public function getFilters(): array
    {
        // Line breaks between tags stand for nothing here; what a person typed is text, and is not touched.
        $tight = fn (string $html): string => (string) preg_replace('/(?<=>)\s*\n\s*(?=<)/', '', trim($html));
        return [new TwigFilter('pp_tight', $tight, ['is_safe' => ['html'], 'pre_escape' => null])];
    }

    /** Attributes as HTML has them: `true` is '', `false` and `null` are none. @param array<string, mixed> $attributes */
    public function given(array $attributes): array
    {
        $given = array_filter($attributes, fn (mixed $value): bool => $value !== null && $value !== false);
        return array_map(fn (mixed $value): mixed => $value === true ? '' : $value, $given);
    }

    /** `pp-<name>` for a field, `pp-<element>-<name>` for the rest, with a number where it is taken. */
    public function id(string $tag, array $a): string
    {
        $element = substr($tag, 3);
        $name = (string) ($a['name'] ?? '');
        $isField = (bool) preg_match('/-(?:field|group|area)$|^checkbox$/', $element);
        $base = 'pp-' . self::slug($isField ? ($name !== '' ? $name : $element) : "$element $name");
        for ($id = $base, $count = 2; isset($this->taken[$id]); $count += 1) {
            $id = "$base-$count";
        }
        $this->taken[$id] = true;
        return $id;
    }

    /** A list is written as JSON, as `options` wants it. @param array<string, mixed> $attributes */
    public function attributes(array $attributes): string
    {
        $html = '';
        foreach ($this->given($attributes) as $name => $value) {
            $text = is_array($value) ? json_encode($value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES) : (string) $value;
            $html .= ' ' . $name . '="' . htmlspecialchars((string) $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8') . '"';
        }
        return $html;
    }

    /** What stands in a text area: its parser drops the first line break, so an empty first line is written twice. */
    public function value(?string $text): string
    {
        $text = (string) $text;
        return (str_starts_with($text, "\n") ? "\n" : '') . htmlspecialchars($text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
    }

    /** The options of a closed question, and the answers that no list foresees, last. @return list<array<string, string>> */
    public function options(array $a): array
    {
        $options = is_string($a['options'] ?? null) ? json_decode($a['options'], true) : ($a['options'] ?? []);
        foreach (['unknown', 'other-situation', 'none'] as $value) {
            if (isset($a[$value])) {
                $options[] = ['value' => $value, 'label' => $a[$value] ?: $this->words->text("choice.$value"), 'key' => $value];
            }
        }
        return $options;
    }

    /** What files may be chosen, in words. */
    public function limits(array $a): string
    {
        $names = [];
        foreach (array_filter(array_map('trim', explode(',', strtolower((string) ($a['accept'] ?? ''))))) as $token) {
            [$kind, $subtype] = [...explode('/', $token), substr($token, 1)];
            $name = strtoupper(str_replace('jpeg', 'jpg', (string) preg_replace('/\+.*/', '', $subtype)));
            $names[] = $subtype === '*' ? $this->words->text("file.kind.$kind") : $name;
        }
        $size = (float) str_replace(',', '.', (string) ($a['max-size'] ?? '0'));
        $most = isset($a['multiple']) ? (int) ($a['max-files'] ?? 0) : 0;
        return implode(' ', array_filter([
            $names === [] ? '' : $this->words->text('file.limit.types', ['accepted' => $this->words->either(array_values(array_unique($names)))]),
            $size > 0 ? $this->words->text('file.limit.size', ['limit' => $this->words->size($size * 1_000_000)]) : '',
            $most > 0 ? $this->words->text('file.limit.count', ['count' => $most]) : '',
        ]));
    }

    /** The autofill token of one input, where the element says the token of all: `bday` → `bday-day`. */
    public static function token(?string $said, string $whole, string $token): ?string
    {
        return $said === null ? null : preg_replace('/(?:^|(?<=\s))' . $whole . '$/', $token, $said);
    }

    /** The inputs of an ISO date: day 27, month 3. @return array<string, string> */
    public static function dateParts(string $iso): array
    {
        if (!preg_match('/^(\d{4})-(\d\d)-(\d\d)$/', $iso, $found) || !checkdate((int) $found[2], (int) $found[3], (int) $found[1])) {
            return [];
        }
        return ['day' => (string) (int) $found[3], 'month' => (string) (int) $found[2], 'year' => $found[1]];
    }

    /** Several answers in one value: a list by name, or the same as JSON text. @return array<string, string> */
    public static function parts(mixed $value): array
    {
        return is_array($value) ? $value : (array) json_decode((string) $value, true);
    }

    /** A name beside a name: `home[type]` gives `home[type-other]`, `files[]` gives `files-kept[]`. */
    public static function beside(string $name, string $suffix): string
    {
        return (string) preg_replace_callback('/(?:\]|\[\])?$/', fn (array $end): string => "-$suffix$end[0]", $name, 1);
    }

    private static function slug(string $name): string
    {
        $plain = class_exists(\Normalizer::class) ? preg_replace('/\p{M}/u', '', (string) \Normalizer::normalize($name, \Normalizer::FORM_D)) : $name;
        return mb_strtolower(trim((string) preg_replace('/[^\p{L}\p{N}]+/u', '-', (string) $plain), '-'));
    }
}
