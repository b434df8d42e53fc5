<?php

declare(strict_types=1);

// Reads states of the published fixtures as JSON, and writes the HTML of the macros for each as JSON.
require __DIR__ . '/plain-pied/autoload.php';

$kit = dirname(__DIR__, 3) . '/components/dist';
$states = json_decode((string) stream_get_contents(STDIN), true, flags: JSON_THROW_ON_ERROR);

function attributesIn(string $text): array
{
    preg_match_all('/([\w-]+)(?:="([^"]*)"|=\'([^\']*)\')?/', $text, $found, PREG_SET_ORDER | PREG_UNMATCHED_AS_NULL);
    $attributes = [];
    foreach ($found as [, $name, $double, $single]) {
        $attributes[$name] = html_entity_decode($double ?? $single ?? '', ENT_QUOTES | ENT_HTML5);
    }
    return isset($attributes['sections']) ? ['sections' => json_decode($attributes['sections'], true)] + $attributes : $attributes;
}

/** A state, with the elements inside it, as one template. */
function writeState(array $state, string $kit): string
{
    $twig = plainPiedTwig(PlainPied\Words::of($state['lang'], "$kit/messages"));
    $write = function (string $element, array $a, ?string $content) use (&$write, $twig): string {
        $inner = '/<pp-([a-z-]+)([^>]*)><\/pp-\1>/';
        $macro = str_replace('-', '_', $element);
        if ($element === 'contact') {
            preg_match_all($inner, (string) $content, $found, PREG_SET_ORDER);
            $content = array_map(fn (array $one): array => attributesIn($one[2]), $found);
        } elseif ($content !== null) {
            $content = preg_replace_callback($inner, fn (array $one): string => $write($one[1], attributesIn($one[2]), null), $content);
        }
        // HTML that was written already is not escaped again.
        $inside = is_string($content) ? new Twig\Markup($content, 'UTF-8') : $content;
        $call = "{% import '@pp/elements.html.twig' as pp %}{{ pp.$macro(a" . ($content === null ? '' : ', inside') . ') }}';
        return $twig->createTemplate($call)->render(['a' => $a, 'inside' => $inside]);
    };
    return $write($state['element'], $state['attributes'], $state['content'] ?? null);
}

echo json_encode(array_map(fn (array $state): string => trim(writeState($state, $kit)), $states), JSON_THROW_ON_ERROR);
