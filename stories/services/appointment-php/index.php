<?php

/**
 * « Prise de rendez-vous » on PHP with Twig. `php -S 127.0.0.1:4300 index.php`, after `npm run build`.
 * Sessions and what was sent are files in the folder PLAIN_PIED_DATA, by default in that of the system for such files.
 */

declare(strict_types=1);

require __DIR__ . '/plain-pied/autoload.php';
require __DIR__ . '/Form.php';
require __DIR__ . '/Service.php';

use PlainPied\Words;

header_remove('X-Powered-By');
header("Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
header('X-Content-Type-Options: nosniff');
header('Referrer-Policy: same-origin');
header('Cache-Control: private, no-cache');

$kit = dirname(__DIR__, 3) . '/components/dist';
$path = (string) parse_url((string) $_SERVER['REQUEST_URI'], PHP_URL_PATH);
$assets = [
    '/assets/plain-pied.js' => ["$kit/bundle/plain-pied.js", 'text/javascript'],
    '/assets/plain-pied.css' => ["$kit/bundle/plain-pied.css", 'text/css'],
    '/assets/service.css' => [dirname(__DIR__) . '/service.css', 'text/css'],
];
if (isset($assets[$path])) {
    header("Content-Type: {$assets[$path][1]}; charset=utf-8");
    readfile($assets[$path][0]);
    return;
}

$data = getenv('PLAIN_PIED_DATA') ?: sys_get_temp_dir() . '/plain-pied-appointment';
$words = Words::of('fr', "$kit/messages");
$form = new Form(require __DIR__ . '/steps.php', [$words, Words::of('en', "$kit/messages")]);
$back = isset($_GET['back']) ? '?back=review' : '';
$service = new Service($words, $form, $data, $_SERVER['REQUEST_METHOD'] === 'POST', $back);

if ($path === '/') {
    $service->redirect('');
} elseif ($path === '/fr/') {
    $service->show('start', []);
} elseif (preg_match('#^/fr/receipt/(\w+)(?:/(correct|withdraw|resume))?$#', $path, $found)) {
    $service->receipt($found[1], $found[2] ?? '');
} elseif (preg_match('#^/fr/(\w+)$#', $path, $found) && isset($form->steps[$found[1]])) {
    $service->step($found[1]);
} else {
    $service->show('missing', [], 404);
}
