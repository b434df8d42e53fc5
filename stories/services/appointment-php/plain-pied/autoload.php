<?php

declare(strict_types=1);

// In your project Composer does this. Here Twig is Debian's, or the one that PLAIN_PIED_TWIG names.
require getenv('PLAIN_PIED_TWIG') ?: '/usr/share/php/Twig/autoload.php';
foreach (['Words', 'Elements', 'Checks'] as $class) {
    require __DIR__ . "/$class.php";
}

/** A Twig for one page in one language, with the macros as `@pp/elements.html.twig`. */
function plainPiedTwig(PlainPied\Words $words, string ...$folders): Twig\Environment
{
    $loader = new Twig\Loader\FilesystemLoader($folders);
    $loader->addPath(__DIR__, 'pp');
    $twig = new Twig\Environment($loader, ['strict_variables' => true]);
    $twig->addExtension(new PlainPied\Elements($words));
    return $twig;
}
