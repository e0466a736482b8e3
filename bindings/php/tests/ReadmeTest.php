<?php

declare(strict_types=1);

namespace Kassa\Tests;

use PHPUnit\Framework\TestCase;

/** The README is run as it stands, against the sandbox. */
final class ReadmeTest extends TestCase
{
    public function testWhatTheReadmeShowsWorks(): void
    {
        $sandbox = Sandbox::shared();
        preg_match_all('/```php\n(.*?)```/s', (string) file_get_contents(dirname(__DIR__) . '/README.md'), $blocks);
        self::assertCount(5, $blocks[1]);
        $folder = sys_get_temp_dir() . '/kassa-readme-' . bin2hex(random_bytes(6));
        mkdir($folder);
        $given = [
            'BASE_URL' => $sandbox->url,
            'ACCOUNT' => $sandbox->seed->partner_account_id,
            'JOURNAL_KEY' => str_repeat('0123456789abcdef', 4),
            'FILE' => "{$folder}/journal.sqlite",
            'API_KEY' => $sandbox->seed->acquiring_partner_api_key,
            'SIGNING_KEY_ID' => $sandbox->seed->signing_key_id,
            'SIGNING_KEY' => $sandbox->seed->signing_key,
        ];
        $code = implode("\n", $blocks[1]);
        // Names are imported once, in front; what the reader has is given.
        preg_match_all('/^use [^;]+;\n/m', $code, $imports);
        $code = "<?php\n" . implode('', $imports[0]) . preg_replace('/^use [^;]+;\n/m', '', $code);
        foreach ($given as $name => $value) {
            define($name, $value);
        }
        file_put_contents("{$folder}/readme.php", $code);
        $run = static function (string $file): array {
            $metadata = ['event_id' => '1', 'event_type' => 'payment.request.updated', 'live' => false];
            $body = json_encode(['metadata' => $metadata, 'payload' => []], JSON_THROW_ON_ERROR);
            $headers = ['Klarna-Signing-Key-Id' => SIGNING_KEY_ID, 'Klarna-Signature' => hash_hmac('sha256', $body, SIGNING_KEY)];
            $request = new \Nyholm\Psr7\ServerRequest('POST', '/webhooks', $headers, $body);
            require $file;
            return [$view, $state, $answer, $response];
        };
        require __DIR__ . '/readme_hands.php';
        ob_start();
        try {
            [$view, $state, $answer, $response] = $run("{$folder}/readme.php");
        } finally {
            ob_end_clean();
            exec('rm -rf ' . escapeshellarg($folder));
        }
        self::assertSame('yes', $view->paid);
        self::assertSame([6_168, 2_056], [$state->captured, $state->refunded]);
        self::assertSame(12_336, $answer->value->amount);
        self::assertSame(202, $response->getStatusCode());
    }

    /** In the package as well, where the docs lie elsewhere. */
    public function testEveryLinkLeadsSomewhere(): void
    {
        $package = getenv('KASSA_PACKAGE');
        $folder = is_string($package) && $package !== '' ? dirname($package) . '/kassa/kassa' : dirname(__DIR__);
        $checked = 0;
        foreach ([...glob("{$folder}/*.md") ?: [], ...glob("{$folder}/docs/*.md") ?: []] as $page) {
            preg_match_all('/\]\(([^)#:]+)(?:#[^)]*)?\)/', (string) file_get_contents($page), $links);
            foreach ($links[1] as $link) {
                self::assertFileExists(dirname($page) . "/{$link}", $page);
                $checked++;
            }
        }
        self::assertGreaterThanOrEqual(6, $checked);
    }
}
