<?php

declare(strict_types=1);

namespace PlainPied;

/**
 * The checks of the kit that this service needs, in PHP. Each gives `null` where all is right, else what to mend:
 * `['key' => …]` with the key of a sentence, and where there are some `parts` (inputs at fault) and `parameters`.
 * Proved by `@plain-pied/components/vectors/<name>.json`.
 */
final class Checks
{
    /** 15, 115, 116 006, 118 218, 1014, 3646: numbers that are called as they are, in France only. */
    private const SHORT = '/^(?:1[578]|19[167]|11(?:[0-57-9]|[68]\d{3})|10\d\d|3\d{3})$/';

    /** Overseas numbers are dialled alike in France, and have a country code of their own. */
    private const OVERSEAS = [
        '262' => '/^0(?:26[239]|639(?!98)|69[23])/',
        '508' => '/^0508/',
        '590' => '/^069[01]|^0590/',
        '594' => '/^0[56]94/',
        '596' => '/^069[67]|^0596/',
    ];

    /**
     * @param array{day: string, month: string, year: string} $parts as typed
     * @param array{required?: bool, min?: ?string, max?: ?string, approximate?: bool} $limits ISO dates, both included
     * @param list<Words> $languages in which names of months are read; sentences are in the first
     */
    public static function date(array $parts, array $limits, array $languages): ?array
    {
        $whole = self::splitDate($parts);
        if ($whole !== null) {
            $outcome = self::dateParts($whole, $languages) ?? self::dateLimits($whole, $limits, $languages);
            return $outcome === null ? null : ['parts' => ['day']] + $outcome;
        }
        $empty = array_keys(array_filter($parts, fn (string $text): bool => self::tidy($text) === ''));
        if (count($empty) === 3) {
            return ($limits['required'] ?? false) ? ['key' => 'error.date.required', 'parts' => $empty] : null;
        }
        $isLacking = fn (string $part): bool => $part === 'year' || ($part === 'month' && self::tidy($parts['day']) !== '');
        $lacking = ($limits['approximate'] ?? false) ? array_values(array_filter($empty, $isLacking)) : $empty;
        if ($lacking !== []) {
            return ['key' => 'error.date.missing', 'parts' => $lacking];
        }
        return self::dateParts($parts, $languages) ?? self::dateLimits($parts, $limits, $languages);
    }

    /** @return ?string `1980-03-27`; `1980-03` or `1980` where no more was typed; `null` where it is no date */
    public static function parseDate(array $parts, array $languages): ?string
    {
        $typed = self::splitDate($parts) ?? $parts;
        $year = self::year($typed['year']);
        $month = self::tidy($typed['month']) === '' ? 0 : self::month($typed['month'], $languages);
        $day = self::tidy($typed['day']) === '' ? 0 : self::day($typed['day']);
        if ($year === null || $month === null || $day === null || ($day > 0 && ($month === 0 || $day > self::daysIn($month, $year)))) {
            return null;
        }
        return sprintf('%04d', $year) . ($month > 0 ? sprintf('-%02d', $month) : '') . ($day > 0 ? sprintf('-%02d', $day) : '');
    }

    public static function email(string $text, bool $required = false): ?array
    {
        $typed = trim($text);
        if ($typed === '') {
            return $required ? ['key' => 'error.email.required'] : null;
        }
        // HTML Standard, "valid e-mail address", with a dot in the domain and letters of any script (RFC 6531).
        $label = '[\p{L}\p{M}\p{N}]+(?:-+[\p{L}\p{M}\p{N}]+)*';
        if (preg_match('/^[^\s\p{C}"(),:;<>@\[\\\\\]]+@' . $label . '(?:\.' . $label . ')+$/u', $typed) === 1) {
            return null;
        }
        return ['key' => str_contains($typed, '@') ? 'error.email.form' : 'error.email.at'];
    }

    public static function phone(string $text, bool $required = false): ?array
    {
        if (self::compact($text) === '') {
            return $required ? ['key' => 'error.phone.required'] : null;
        }
        $number = self::readPhone($text);
        if ($number === null) {
            return ['key' => 'error.phone.form'];
        }
        if (preg_match(self::SHORT, $number) || preg_match('/^(?:0[1-9]\d{8}|\+[1-9]\d{3,14})$/', $number)) {
            return null;
        }
        $count = strlen($number);
        if (str_starts_with($number, '+') || $count === 10 || str_starts_with($number, '00')) {
            return ['key' => 'error.phone.form'];
        }
        return ['key' => $count < 10 ? 'error.phone.tooShort' : 'error.phone.tooLong', 'parameters' => ['count' => $count]];
    }

    /** @return ?string the number as E.164 writes it, a French short number as it is, `null` where it is none */
    public static function parsePhone(string $text): ?string
    {
        $number = self::readPhone($text);
        if ($number === null || self::phone($text) !== null || $number[0] !== '0') {
            return $number === null || self::phone($text) !== null ? null : $number;
        }
        $codes = array_keys(array_filter(self::OVERSEAS, fn (string $start): bool => preg_match($start, $number) === 1));
        return '+' . ($codes[0] ?? '33') . substr($number, 1);
    }

    /** A name as it is kept; '' where nothing was written. */
    public static function tidyName(string $text): string
    {
        $written = preg_replace('/^[\s\p{Z}\p{Cf}]+|[\s\p{Z}\p{Cf}]+$/u', '', $text);
        return (string) preg_replace('/[\s\p{Z}]+/u', ' ', (string) $written);
    }

    public static function name(string $text, bool $required = false): ?array
    {
        return $required && self::tidyName($text) === '' ? ['key' => 'error.name.required'] : null;
    }

    /** @param list<string> $chosen every value sent @param list<string> $offered @param ?string $exclusive goes with no other */
    public static function choice(array $chosen, array $offered, bool $required = false, ?string $exclusive = null): ?array
    {
        $chosen = array_values(array_unique(array_filter($chosen, fn (string $value): bool => $value !== '')));
        if ($chosen === []) {
            return $required ? ['key' => 'error.choice.required'] : null;
        }
        if (array_diff($chosen, $offered) !== []) {
            return ['key' => 'error.choice.unknown'];
        }
        return $exclusive !== null && count($chosen) > 1 && in_array($exclusive, $chosen, true) ? ['key' => 'error.choice.exclusive'] : null;
    }

    /** A whole date written in the first input, as the parts that it stands for. */
    private static function splitDate(array $parts): ?array
    {
        if (self::tidy($parts['month']) !== '' || self::tidy($parts['year']) !== '') {
            return null;
        }
        $text = (string) preg_replace('/^(?:le|the) /i', '', self::tidy($parts['day']));
        if (preg_match('/^(\d{4})-(\d{2})-(\d{2})$/', $text, $iso)) {
            return ['day' => $iso[3], 'month' => $iso[2], 'year' => $iso[1]];
        }
        $written = '/^(\d{1,2}(?: ?(?:er|ᵉʳ|st|nd|rd|th))?) ?[\/. -] ?(\d{1,2}|[\p{L}\p{M}.\'’]+) ?[\/., -] ?(\d+)$/iu';
        return preg_match($written, $text, $found) ? ['day' => $found[1], 'month' => $found[2], 'year' => $found[3]] : null;
    }

    private static function dateParts(array $parts, array $languages): ?array
    {
        $isThere = fn (string $part): bool => self::tidy($parts[$part]) !== '';
        [$day, $month, $year] = [self::day($parts['day']), self::month($parts['month'], $languages), self::year($parts['year'])];
        foreach (['day' => $day === null && $isThere('day'), 'month' => $month === null && $isThere('month'), 'year' => $year === null] as $part => $isWrong) {
            if ($isWrong) {
                return ['key' => "error.date.$part", 'parts' => [$part]];
            }
        }
        if ($day === null || $month === null || $day <= self::daysIn($month, $year)) {
            return null;
        }
        $parameters = ['days' => self::daysIn($month, $year), 'month' => $languages[0]->months[$month - 1] . " $year"];
        return ['key' => 'error.date.noSuchDay', 'parts' => ['day'], 'parameters' => $parameters];
    }

    private static function dateLimits(array $parts, array $limits, array $languages): ?array
    {
        $iso = (string) self::parseDate($parts, $languages);
        foreach (['min' => ['error.date.tooEarly', -1], 'max' => ['error.date.tooLate', 1]] as $name => [$key, $side]) {
            $limit = $limits[$name] ?? null;
            if ($limit !== null && ($iso <=> substr($limit, 0, strlen($iso))) === $side) {
                return ['key' => $key, 'parts' => ['day', 'month', 'year'], 'parameters' => ['limit' => $languages[0]->date($limit)]];
            }
        }
        return null;
    }

    private static function day(string $text): ?int
    {
        if (!preg_match('/^(?:(\d{1,2}) ?(?:st|nd|rd|th|\.)?|(1) ?(?:er|ᵉʳ))$/iu', self::tidy($text), $found)) {
            return null;
        }
        $day = (int) ($found[2] ?? $found[1]);
        return $day >= 1 && $day <= 31 ? $day : null;
    }

    private static function month(string $text, array $languages): ?int
    {
        $typed = (string) preg_replace('/^(?:de |d[\'’]|of )/u', '', self::fold(self::tidy($text)));
        if (preg_match('/^\d{1,2}$/', $typed)) {
            return (int) $typed >= 1 && (int) $typed <= 12 ? (int) $typed : null;
        }
        if (mb_strlen($typed) < 3) {
            return null;
        }
        $found = [];
        foreach ($languages as $words) {
            $names = array_map(self::fold(...), $words->months);
            $exact = array_search($typed, $names, true);
            $begin = array_keys(array_filter($names, fn (string $name): bool => str_starts_with($name, $typed)));
            $found = [...$found, ...($exact === false ? $begin : [$exact])];
        }
        $found = array_values(array_unique($found));
        return count($found) === 1 ? $found[0] + 1 : null;
    }

    private static function year(string $text): ?int
    {
        $figures = str_replace(' ', '', self::tidy($text));
        return preg_match('/^\d{4}$/', $figures) && (int) $figures > 0 ? (int) $figures : null;
    }

    private static function daysIn(int $month, int $year): int
    {
        return (int) (new \DateTimeImmutable(sprintf('%04d-%02d-01', $year, $month)))->format('t');
    }

    /** A number in one of two forms: French (0 and nine figures, or short), or + and figures. */
    private static function readPhone(string $text): ?string
    {
        $typed = (string) preg_replace('/[.\/\p{Pd}]/u', '', str_replace(['＋', '﹢'], '+', self::compact($text)));
        // « (0) » after a country code is dialled only in the country.
        $figures = (string) preg_replace('/^\(?(\+|00)(\d{1,3})\)?\(0\)/', '$1$2', $typed);
        $figures = str_replace(['(', ')'], '', $figures);
        if (!preg_match('/^\+?\d+$/', $figures)) {
            return null;
        }
        $abroad = (string) preg_replace('/^00/', '+', $figures);
        if (str_starts_with($abroad, '+33')) {
            return '0' . preg_replace('/^0/', '', substr($abroad, 3));
        }
        if (preg_match('/^\+(262|508|590|594|596)0?(\d{9})$/', $abroad, $found) && preg_match(self::OVERSEAS[$found[1]], "0$found[2]")) {
            return "0$found[2]";
        }
        return $abroad;
    }

    private static function tidy(string $text): string
    {
        return trim((string) preg_replace('/[\s\p{Z}]+/u', ' ', self::asciiDigits($text)));
    }

    private static function compact(string $text): string
    {
        return (string) preg_replace('/[\s\p{Z}\p{Cf}]/u', '', self::asciiDigits($text));
    }

    /** Without accents, capitals and the stop of a short form. */
    private static function fold(string $text): string
    {
        $plain = (string) preg_replace('/\p{M}|\./u', '', mb_strtolower($text));
        return trim(strtr($plain, ['à' => 'a', 'â' => 'a', 'é' => 'e', 'è' => 'e', 'ê' => 'e', 'î' => 'i', 'ô' => 'o', 'û' => 'u', 'ü' => 'u']));
    }

    /** Digits of any script as ASCII digits. */
    private static function asciiDigits(string $text): string
    {
        return (string) preg_replace_callback('/\p{Nd}/u', function (array $digit): string {
            $code = $zero = (int) mb_ord($digit[0]);
            while (preg_match('/\p{Nd}/u', (string) mb_chr($zero - 1))) {
                $zero -= 1;
            }
            return (string) ($code - $zero);
        }, $text);
    }
}
