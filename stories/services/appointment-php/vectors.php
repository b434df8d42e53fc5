<?php

declare(strict_types=1);

// Reads cases of the published vectors as JSON, and writes what the checks say of each as JSON.
require __DIR__ . '/plain-pied/autoload.php';

use PlainPied\Checks;
use PlainPied\Words;

$folder = dirname(__DIR__, 3) . '/components/dist/messages';
['name' => $name, 'cases' => $cases] = json_decode((string) stream_get_contents(STDIN), true, flags: JSON_THROW_ON_ERROR);

$check = [
    'date' => function (array $case) use ($folder): array {
        $languages = array_map(fn (string $lang): Words => Words::of($lang, $folder), array_unique([$case['lang'] ?? 'fr', 'fr', 'en']));
        $outcome = Checks::date($case['parts'], $case, $languages);
        $iso = Checks::parseDate($case['parts'], $languages);
        return $outcome === null ? ['iso' => strlen((string) $iso) === 10 ? $iso : null] : ['key' => $outcome['key'], 'parts' => $outcome['parts']];
    },
    'email' => fn (array $case): array => ['key' => Checks::email($case['text'], $case['limits']['required'] ?? false)['key'] ?? null],
    'phone' => function (array $case): array {
        $outcome = Checks::phone($case['text'], $case['limits']['required'] ?? false);
        return $outcome === null ? ['key' => null, 'value' => Checks::parsePhone($case['text'])] : ['key' => $outcome['key']];
    },
    'name' => fn (array $case): array => [
        'key' => Checks::name($case['text'], $case['limits']['required'] ?? false)['key'] ?? null,
        'value' => Checks::tidyName($case['text']) ?: null,
    ],
    'choice' => fn (array $case): array => [
        'key' => Checks::choice($case['chosen'], $case['options'], $case['required'], $case['exclusive'] ?? null)['key'] ?? null,
    ],
];

echo json_encode(array_map($check[$name], $cases), JSON_THROW_ON_ERROR);
