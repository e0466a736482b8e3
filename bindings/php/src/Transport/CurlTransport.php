<?php

declare(strict_types=1);

namespace Kassa\Transport;

use CurlHandle;
use Kassa\Errors\InputException;
use Kassa\Next\Call;
use SensitiveParameter;
use SensitiveParameterValue;

/**
 * Sends by curl: one attempt, once. The API key is added here, and to calls of the API alone. Redirects are not followed.
 *
 * A connection is kept for reads only: curl sends a request again by itself when a kept connection turns out to be dead. A forked worker
 * opens its own.
 */
final class CurlTransport implements Transport
{
    /** A larger answer counts as lost. */
    private const ANSWER_BYTES = 64 * 1024 * 1024;
    /** Failures before there was a connection to send on. */
    private const EARLY = [CURLE_COULDNT_RESOLVE_PROXY, CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_UNSUPPORTED_PROTOCOL];

    private ?CurlHandle $curl = null;
    private int $process = 0;
    /** In a wrapping that no printing opens, `var_export` and a cast included. */
    private readonly SensitiveParameterValue $apiKey;
    private readonly SensitiveParameterValue $options;

    /**
     * @param string $apiKey as Klarna issued it
     * @param array<int, mixed> $options go to curl, such as CURLOPT_SSLCERT and CURLOPT_SSLKEY for mutual TLS, or CURLOPT_PROXY
     */
    public function __construct(#[SensitiveParameter] string $apiKey, #[SensitiveParameter] array $options = [])
    {
        if (trim($apiKey) === '') {
            throw new InputException('the API key is empty: give the one that Klarna issued', name: 'config', advice: 'fix');
        }
        $this->apiKey = new SensitiveParameterValue($apiKey);
        $this->options = new SensitiveParameterValue($options);
    }

    public function send(Call $call): Answer|Lost
    {
        $curl = $this->curl();
        $seen = [];
        $answer = '';
        curl_reset($curl);
        curl_setopt_array($curl, $this->options->getValue() + self::request($call, $this->apiKey->getValue()) + [
            CURLOPT_HEADERFUNCTION => static function (CurlHandle $_, string $line) use (&$seen): int {
                if (str_starts_with($line, 'HTTP/')) {
                    $seen = [];
                } elseif (str_contains($line, ':')) {
                    [$name, $value] = explode(':', $line, 2);
                    $seen[] = [trim($name), trim($value)];
                }
                return strlen($line);
            },
            CURLOPT_WRITEFUNCTION => static function (CurlHandle $_, string $part) use (&$answer): int {
                $answer .= $part;
                return strlen($answer) > self::ANSWER_BYTES ? 0 : strlen($part);
            },
        ]);
        if (curl_exec($curl) === false) {
            $number = curl_errno($curl);
            // One that ran out of time before it was connected cannot have sent anything.
            $connecting = $number === CURLE_OPERATION_TIMEDOUT && curl_getinfo($curl, CURLINFO_CONNECT_TIME) <= 0;
            return new Lost($connecting || in_array($number, self::EARLY, true) ? 'not_sent' : 'unknown', (string) curl_strerror($number));
        }
        return new Answer((int) curl_getinfo($curl, CURLINFO_RESPONSE_CODE), $seen, $answer);
    }

    /** @return array<int, mixed> */
    private static function request(Call $call, #[SensitiveParameter] string $apiKey): array
    {
        $headers = array_map(static fn (array $pair): string => "{$pair[0]}: {$pair[1]}", $call->headers);
        // With `Expect`, curl asks before it sends a large body.
        $headers[] = 'Expect:';
        if ($call->auth === 'partner') {
            $headers[] = "Authorization: Basic {$apiKey}";
        }
        $body = $call->form === null ? $call->body : $call->form->bytes;
        $headers[] = match (true) {
            $call->form !== null => "Content-Type: {$call->form->contentType}",
            $body !== null => 'Content-Type: application/json',
            default => 'Content-Type:',
        };
        $read = $call->method === 'GET';
        return [
            CURLOPT_URL => $call->url,
            CURLOPT_CUSTOMREQUEST => $call->method,
            CURLOPT_HTTPHEADER => $headers,
            CURLOPT_CONNECTTIMEOUT_MS => min($call->connectMs, $call->totalMs),
            CURLOPT_TIMEOUT_MS => $call->totalMs,
            CURLOPT_FOLLOWLOCATION => false,
            CURLOPT_PROTOCOLS => CURLPROTO_HTTP | CURLPROTO_HTTPS,
            CURLOPT_ACCEPT_ENCODING => '',
            // Proxies of the environment could lead calls with a credential elsewhere.
            CURLOPT_PROXY => '',
            // HTTP/2 has answers, such as GOAWAY and a refused stream, upon which curl sends a request again by itself.
            CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,
            CURLOPT_FRESH_CONNECT => !$read,
            CURLOPT_FORBID_REUSE => !$read,
        ] + ($body === null ? [] : [CURLOPT_POSTFIELDS => $body]);
    }

    private function curl(): CurlHandle
    {
        if ($this->curl === null || $this->process !== getmypid()) {
            $this->curl = curl_init() ?: throw new \RuntimeException('curl cannot be used');
            $this->process = (int) getmypid();
        }
        return $this->curl;
    }

    /** Closes its connections. */
    public function close(): void
    {
        $this->curl = null;
    }

    /** @return array<string, string> */
    public function __debugInfo(): array
    {
        return [];
    }
}
