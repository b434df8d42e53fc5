<?php

declare(strict_types=1);

use PlainPied\Words;

/** The pages of the service. Answers stand in the session until they are sent; what was sent stands in a file of its own. */
final class Service
{
    private const TOKEN_SECONDS = 2 * 3600;
    private const SESSION_SECONDS = 24 * 3600;
    private const DAYS_OPEN = 14;

    public function __construct(
        private readonly Words $words,
        private readonly Form $form,
        /** Folder of the sessions and of what was sent. */
        private readonly string $data,
        private readonly bool $isPost,
        /** Query of a page that was opened from the review. */
        private readonly string $back,
    ) {
        foreach (['sessions', 'sent'] as $folder) {
            is_dir("$data/$folder") || mkdir("$data/$folder", 0700, true);
        }
    }

    /** A page of one step, asked for or sent. */
    public function step(string $step): void
    {
        $this->openSession();
        $open = $this->form->firstOpen($_SESSION['answers']);
        $names = array_keys($this->form->steps);
        if ($this->isPost) {
            $this->postStep($step);
        } elseif (array_search($step, $names, true) > array_search($open, $names, true)) {
            $this->redirect($open);
        } else {
            $this->showStep($step, $_SESSION['answers']);
        }
    }

    public function show(string $template, array $values, int $status = 200): void
    {
        http_response_code($status);
        echo plainPiedTwig($this->words, __DIR__ . '/templates')->render("$template.html.twig", $values);
    }

    public function redirect(string $path): void
    {
        header("Location: /fr/$path", true, 303);
    }

    /** What was sent under a key; the key alone opens it. */
    private function sent(string $key, ?array $made = null): ?array
    {
        $file = $this->data . "/sent/$key.json";
        if (!preg_match('/^[0-9a-f]{48}$/', $key)) {
            return null;
        }
        if ($made !== null) {
            file_put_contents($file, json_encode($made, JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE), LOCK_EX);
        }
        return is_file($file) ? json_decode((string) file_get_contents($file), true, flags: JSON_THROW_ON_ERROR) : null;
    }

    private function openSession(): void
    {
        session_name('appointment');
        session_save_path($this->data . '/sessions');
        // Its own headers would forbid the browser to keep pages, and Back would lose what was typed.
        session_cache_limiter('');
        ini_set('session.gc_maxlifetime', (string) self::SESSION_SECONDS);
        session_start(['use_strict_mode' => true, 'cookie_httponly' => true, 'cookie_samesite' => 'Lax', 'cookie_path' => '/']);
        $_SESSION += ['answers' => [], 'key' => bin2hex(random_bytes(24)), 'token' => bin2hex(random_bytes(24)), 'token_at' => time()];
    }

    private function showStep(string $step, array $answers, int $status = 200, array $problems = [], ?string $error = null): void
    {
        if (time() - $_SESSION['token_at'] > self::TOKEN_SECONDS / 2) {
            $_SESSION = ['token' => bin2hex(random_bytes(24)), 'token_at' => time()] + $_SESSION;
        }
        $names = array_keys($this->form->steps);
        $place = array_search($step, $names, true);
        $this->show('step', [
            'step' => ['name' => $step] + array_diff_key($this->form->steps[$step], ['fields' => true]),
            'fields' => $this->form->fields($step, $answers, $problems),
            'needed' => $this->form->needed($step),
            'action' => "/fr/$step{$this->back}",
            'back' => '/fr/' . ($this->back ? 'review' : ($names[$place - 1] ?? '')),
            'current' => $place + 1,
            'total' => count($names),
            'token' => $_SESSION['token'],
            'key' => $_SESSION['key'],
            'error' => $error,
            'lines' => [...($error === null ? [] : [['text' => $error]]), ...$this->form->lines($problems)],
            'sections' => $this->form->review($answers, '/fr'),
        ], $status);
    }

    private function postStep(string $step): void
    {
        $text = fn (string $name): string => is_string($_POST[$name] ?? null) ? $_POST[$name] : '';
        if ($text('pp-key') !== $_SESSION['key'] && $this->sent($text('pp-key')) !== null) {
            $this->redirect('receipt/' . $text('pp-key'));
            return;
        }
        $answers = $this->form->merge($_SESSION['answers'], $_POST, $step);
        $isFresh = hash_equals($_SESSION['token'], $text('token')) && time() - $_SESSION['token_at'] <= self::TOKEN_SECONDS;
        if (!$isFresh) {
            $this->showStep($step, $answers, 419, [], "Cette page est restée ouverte longtemps. Vos réponses sont encore là\u{a0}: relisez-les, puis continuez.");
            return;
        }
        $problems = $this->form->problems($answers, $step);
        if ($problems !== []) {
            $this->showStep($step, $answers, 422, $problems);
            return;
        }
        $_SESSION['answers'] = $answers;
        $names = array_keys($this->form->steps);
        $next = $this->back ? 'review' : ($names[array_search($step, $names, true) + 1] ?? 'review');
        $open = $this->form->firstOpen($answers);
        if ($step !== 'review' || $open !== 'review') {
            $this->redirect($names[min(array_search($next, $names, true), array_search($open, $names, true))]);
            return;
        }
        $key = $_SESSION['key'];
        // Other answers under the same key are a correction: the number and the date stay.
        $made = $this->sent($key) ?? [
            'reference' => sprintf('RDV %d %d', random_int(1000, 9999), random_int(1000, 9999)),
            'date' => gmdate('Y-m-d\TH:i:s\Z'),
            'until' => (new DateTimeImmutable('+' . self::DAYS_OPEN . ' days', new DateTimeZone('Europe/Paris')))->format('Y-m-d'),
        ];
        $this->sent($key, ['answers' => $answers, 'withdrawn' => false] + $made);
        $_SESSION = ['answers' => [], 'key' => bin2hex(random_bytes(24))] + $_SESSION;
        $this->redirect("receipt/$key");
    }

    public function receipt(string $key, string $act): void
    {
        $made = $this->sent($key);
        if ($made === null || $made['until'] < (new DateTimeImmutable('now', new DateTimeZone('Europe/Paris')))->format('Y-m-d')) {
            $this->show('missing', [], 404);
        } elseif ($this->isPost) {
            $this->sent($key, ['withdrawn' => $act === 'withdraw'] + $made);
            $this->redirect("receipt/$key");
        } elseif ($act === 'correct') {
            $this->openSession();
            $_SESSION = ['answers' => $made['answers'], 'key' => $key] + $_SESSION;
            $this->redirect('review');
        } else {
            $template = $made['withdrawn'] ? 'withdrawn' : ($act === 'withdraw' ? 'withdraw' : 'receipt');
            $this->show($template, [...$made, 'link' => "/fr/receipt/$key", 'sections' => $this->form->review($made['answers'])]);
        }
    }
}
