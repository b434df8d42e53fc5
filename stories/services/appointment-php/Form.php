<?php

declare(strict_types=1);

use PlainPied\Checks;
use PlainPied\Elements;
use PlainPied\Words;

/**
 * The questions of the service: reads what a page posted, checks it, and writes it for the pages. Answers are kept as they
 * travelled: name on the wire → text, `['meeting[from][day]' => '4']`.
 */
final class Form
{
    /** @param array<string, array> $steps as in steps.php @param list<Words> $languages names of months are read in each */
    public function __construct(public readonly array $steps, private readonly array $languages)
    {
    }

    /** The answers kept so far, with what the page of a step posted in the place of its own; nothing that it does not ask. */
    public function merge(array $kept, array $posted, string $step): array
    {
        foreach ($this->steps[$step]['fields'] as $field) {
            foreach ($this->names($field) as $name) {
                unset($kept[$name]);
                $value = self::at($posted, $name);
                if (is_string($value)) {
                    $kept[$name] = mb_substr(mb_scrub($value), 0, 2000);
                }
            }
        }
        return $kept;
    }

    /** What to mend, in the order of the page: name of the field → what is wrong. @return array<string, array> */
    public function problems(array $answers, ?string $only = null): array
    {
        $problems = [];
        foreach ($this->steps as $step => ['fields' => $fields]) {
            foreach ($only === null || $only === $step ? $fields : [] as $field) {
                $outcome = $this->check($field, $answers);
                if ($outcome !== null) {
                    $problems[$field['name']] = ['step' => $step, 'text' => $this->sentence($field, $outcome), ...$outcome];
                }
            }
        }
        $isReached = trim(($answers['contact[phone]'] ?? '') . ($answers['contact[email]'] ?? '')) !== '';
        if (!$isReached && ($only === null || $only === 'contact')) {
            $text = 'Écrivez un numéro de téléphone ou une adresse e-mail';
            $problems = ['contact[phone]' => ['step' => 'contact', 'text' => $text]] + $problems;
        }
        return $problems;
    }

    /** The first step that waits for an answer. */
    public function firstOpen(array $answers): string
    {
        foreach (array_keys($this->steps) as $step) {
            if ($step === 'review' || $this->problems($answers, $step) !== []) {
                return $step;
            }
        }
    }

    /** The fields of a step with their answers and errors: attributes for the macros. */
    public function fields(string $step, array $answers, array $problems): array
    {
        return array_map(function (array $field) use ($answers, $problems): array {
            foreach ($this->names($field) as $key => $name) {
                $field[$key] = $answers[$name] ?? null;
            }
            $problem = $problems[$field['name']] ?? null;
            $parts = isset($problem['parts']) ? implode(' ', $problem['parts']) : null;
            return [...$field, 'error' => $problem['text'] ?? null, 'error-parts' => $parts];
        }, $this->steps[$step]['fields']);
    }

    /** Lines of the list of errors. */
    public function lines(array $problems): array
    {
        $kinds = array_column(array_merge(...array_column($this->steps, 'fields')), 'macro', 'name');
        return array_map(fn (string $name, array $problem): array => [
            'text' => $problem['text'],
            'href' => '#' . Elements::fieldId($name) . match (true) {
                isset($problem['parts']) => '_' . $problem['parts'][0],
                $kinds[$name] === 'radio_group' => '_1',
                default => '',
            },
        ], array_keys($problems), $problems);
    }

    /** The answers to read again. @param ?string $change address of the steps, where an answer can still be changed */
    public function review(array $answers, ?string $change = null): array
    {
        $sections = [];
        foreach (array_diff_key($this->steps, ['review' => true]) as $step => ['heading' => $heading, 'fields' => $fields]) {
            $rows = array_map(fn (array $field): array => [
                'question' => $field['legend'] ?? $field['label'],
                'answer' => $this->display($field, $answers),
                ...($change === null ? [] : ['changeHref' => "$change/$step?back=review#" . Elements::fieldId($field['name'])]),
            ], $fields);
            $sections[] = ['heading' => $heading, 'rows' => $rows];
        }
        return $sections;
    }

    /** Which sentence says what must be answered on a step. */
    public function needed(string $step): ?string
    {
        $required = array_map(fn (array $field): bool => isset($field['required']), $this->steps[$step]['fields']);
        if (count($required) < 2 || !in_array(true, $required, true)) {
            return null;
        }
        return in_array(false, $required, true) ? 'needed.marked' : 'needed.all';
    }

    /** Names on the wire of a field, by the attribute that holds what was answered. @return array<string, string> */
    private function names(array $field): array
    {
        $name = $field['name'];
        $own = match ($field['macro']) {
            'name_field' => ['value-given' => $name . '[given]', 'value-family' => $name . '[family]'],
            'date_field' => ['value-day' => $name . '[day]', 'value-month' => $name . '[month]', 'value-year' => $name . '[year]'],
            default => ['value' => $name],
        };
        return isset($field['other-situation']) ? [...$own, 'value-other' => Elements::beside($name, 'other')] : $own;
    }

    private function check(array $field, array $answers): ?array
    {
        $isRequired = isset($field['required']);
        $typed = array_map(fn (string $name): string => $answers[$name] ?? '', array_values($this->names($field)));
        if ($field['macro'] === 'name_field') {
            $empty = array_keys(array_filter(array_combine(['given', 'family'], $typed), fn (string $text): bool => Checks::name($text, $isRequired) !== null));
            return $empty === [] ? null : ['key' => count($empty) === 2 ? 'error.person.required' : 'error.person.missing', 'parts' => $empty];
        }
        return match ($field['macro']) {
            'date_field' => Checks::date(array_combine(['day', 'month', 'year'], $typed), self::limits($field), $this->languages),
            'phone_field' => Checks::phone($typed[0], $isRequired),
            'email_field' => Checks::email($typed[0], $isRequired),
            'radio_group' => Checks::choice([$typed[0]], $this->offered($field), $isRequired),
        };
    }

    /** The service's own sentence where the field has one (`error-too-early`), else the kit's. */
    private function sentence(array $field, array $outcome): string
    {
        [, $kind, $key] = explode('.', $outcome['key']);
        $words = $this->languages[0];
        $own = $field['error-' . strtolower((string) preg_replace('/[A-Z]/', '-$0', $key))] ?? null;
        $named = array_map(fn (string $part): string => $words->text("$kind.the.$part"), $outcome['parts'] ?? []);
        $last = array_pop($named);
        $parts = $named === [] ? (string) $last : implode(', ', $named) . ' ' . $words->text('and') . " $last";
        $label = $field['legend'] ?? $field['label'];
        return $own ?? $words->text($outcome['key'], ['label' => $label, 'parts' => $parts, ...($outcome['parameters'] ?? [])]);
    }

    private function display(array $field, array $answers): string
    {
        $typed = array_map(fn (string $name): string => $answers[$name] ?? '', array_values($this->names($field)));
        if ($field['macro'] === 'date_field') {
            $iso = Checks::parseDate(array_combine(['day', 'month', 'year'], $typed), $this->languages);
            return $iso === null ? trim(implode(' ', $typed)) : $this->languages[0]->date($iso);
        }
        if ($field['macro'] === 'radio_group') {
            $words = $this->languages[0];
            $labels = array_column($field['options'], 'label', 'value');
            foreach (['unknown', 'other-situation'] as $escape) {
                $labels[$escape] = is_string($field[$escape] ?? null) ? $field[$escape] : $words->text("choice.$escape");
            }
            return trim(($labels[$typed[0]] ?? '') . (($typed[1] ?? '') === '' ? '' : "\u{a0}: $typed[1]"));
        }
        return Checks::tidyName(implode(' ', $typed));
    }

    /** @return list<string> */
    private function offered(array $field): array
    {
        $escapes = array_filter(['unknown', 'other-situation', 'none'], fn (string $value): bool => isset($field[$value]));
        return [...array_column($field['options'], 'value'), ...array_values($escapes)];
    }

    private static function limits(array $field): array
    {
        $today = (new DateTimeImmutable('now', new DateTimeZone('Europe/Paris')))->format('Y-m-d');
        $min = $field['min'] ?? null;
        return ['required' => isset($field['required']), 'min' => $min === 'today' ? $today : $min, 'max' => $field['max'] ?? null];
    }

    /** `meeting[from][day]` in what PHP made of it: `$posted['meeting']['from']['day']`. */
    private static function at(array $posted, string $name): mixed
    {
        foreach (preg_split('/[\[\]]+/', $name, -1, PREG_SPLIT_NO_EMPTY) as $key) {
            $posted = is_array($posted) ? ($posted[$key] ?? null) : null;
        }
        return $posted;
    }
}
