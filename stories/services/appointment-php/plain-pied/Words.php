<?php

declare(strict_types=1);

namespace PlainPied;

/** The words of one language, from `@plain-pied/components/messages/<language>.json`. */
final class Words
{
    /**
     * @param array<string, string> $messages
     * @param list<string> $months names of the months, January first
     */
    private function __construct(
        public readonly string $lang,
        private readonly array $messages,
        public readonly array $months,
    ) {
    }

    /** @param string $lang a tag such as `fr` or `en-GB`; the region decides how dates are written */
    public static function of(string $lang, string $folder): self
    {
        $file = $folder . '/' . strtok($lang, '-') . '.json';
        $words = json_decode((string) file_get_contents($file), true, flags: JSON_THROW_ON_ERROR);
        return new self($lang, $words['messages'], $words['months']);
    }

    /** @param array<string, scalar> $parameters put in the place of `{name}`; an integer `count` chooses the plural form */
    public function text(string $key, array $parameters = []): string
    {
        $count = $parameters['count'] ?? null;
        $plural = is_int($count) ? "$key." . self::pluralForm($this->lang, $count) : $key;
        $sentence = $this->messages[$plural] ?? $this->messages["$key.other"] ?? $this->messages[$key] ?? $key;
        $values = [];
        foreach ($parameters as $name => $value) {
            $values['{' . $name . '}'] = (string) $value;
        }
        return strtr($sentence, $values);
    }

    /** A date (`2026-12-22`) or a moment (`2026-11-22T10:00:00Z`) in words; what is neither stays as it is. */
    public function date(string $iso, string $zone = 'Europe/Paris'): string
    {
        if (!preg_match('/^\d{4}-\d{2}-\d{2}/', $iso)) {
            return $iso;
        }
        $isDay = strlen($iso) === 10;
        $date = (new \DateTimeImmutable($iso, new \DateTimeZone('UTC')))->setTimezone(new \DateTimeZone($isDay ? 'UTC' : $zone));
        [$day, $year, $month] = [$date->format('j'), $date->format('Y'), $this->months[(int) $date->format('n') - 1]];
        $written = $this->lang === 'en' ? "$month $day, $year" : "$day $month $year";
        if ($isDay) {
            return $written;
        }
        [$at, $time] = match (true) {
            $this->lang === 'en' => [' at ', $date->format("g:i\u{202f}A")],
            str_starts_with($this->lang, 'en') => [' at ', $date->format('H:i')],
            default => [' à ', $date->format('H:i')],
        };
        return $written . $at . $time;
    }

    /** A size in words, a megabyte being a million bytes: « 5 Mo », "5 MB". */
    public function size(float $bytes): string
    {
        $units = $this->startsWith('fr') ? ['octet', 'ko', 'Mo', 'Go'] : ['byte', 'kB', 'MB', 'GB'];
        $power = $bytes < 1000 ? 0 : ($bytes < 999_950 ? 1 : ($bytes < 999_950_000 ? 2 : 3));
        $value = round($bytes / 1000 ** $power, 1);
        $unit = $units[$power] . ($power === 0 && $value >= 2 ? 's' : '');
        $figure = str_replace('.', $this->startsWith('fr') ? ',' : '.', (string) $value);
        return $figure . ($this->startsWith('fr') && $power > 0 ? "\u{202f}" : ' ') . $unit;
    }

    /** Formats as a list in words: PDF, JPG or PNG. @param list<string> $items */
    public function either(array $items): string
    {
        $last = array_pop($items);
        return $items === [] ? (string) $last : implode(', ', $items) . ' ' . $this->text('or') . ' ' . $last;
    }

    private function startsWith(string $lang): bool
    {
        return str_starts_with($this->lang, $lang);
    }

    /** Unicode CLDR, the rules of French and of English; a further language adds its own here. */
    private static function pluralForm(string $lang, int $count): string
    {
        return $count === 1 || ($count === 0 && str_starts_with($lang, 'fr')) ? 'one' : 'other';
    }
}
