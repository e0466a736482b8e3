<?php

declare(strict_types=1);

namespace Kassa;

use FFI;
use FFI\CData;
use Kassa\Errors\KassaException;
use Kassa\Errors\LibraryException;
use Kassa\Errors\StatusException;
use SensitiveParameter;

/**
 * The C library, as it is. Nothing outside of this file and Handle knows FFI.
 *
 * @internal
 */
final class Native
{
    public const ABI_MAJOR = 1;
    public const ABI_MINOR = 0;
    private const OK = 0;
    private const REFUSED = -8;
    private const MISSING = -10;

    private const DECLARATIONS = <<<'C'
        typedef int32_t kassa_status;
        typedef struct { const char *ptr; size_t len; } kassa_str;
        uint32_t kassa_abi_version(void);
        const char *kassa_version(void);
        const char *kassa_status_text(int32_t status);
        kassa_status kassa_kinds_json(kassa_str *out);
        kassa_status kassa_clock(int64_t *unix_ms, uint64_t *mono_ms);
        kassa_status kassa_check_body(const char *operation, size_t operation_len, const char *body, size_t body_len,
            void **out, void **err);
        kassa_status kassa_error_json(void *error, kassa_str *out);
        kassa_status kassa_error_free(void *error);
        kassa_status kassa_client_new(const char *json, size_t len, void **out, void **err);
        kassa_status kassa_client_free(void *client);
        kassa_status kassa_flow_agrees(void *flow, const char *kind, size_t kind_len, const char *spec, size_t spec_len, void **err);
        kassa_status kassa_flow_start(void *client, const char *kind, size_t kind_len, const char *spec, size_t spec_len,
            int64_t unix_ms, uint64_t mono_ms, void **out, void **err);
        kassa_status kassa_flow_next(void *flow, int64_t unix_ms, uint64_t mono_ms, void **out, void **err);
        kassa_status kassa_flow_saved(void *flow, uint64_t upto, void **err);
        kassa_status kassa_flow_view(void *flow, int64_t unix_ms, uint64_t mono_ms, void **out, void **err);
        kassa_status kassa_flow_take(void *flow, int64_t unix_ms, uint64_t mono_ms, void **out, void **err);
        kassa_status kassa_flow_kind(void *flow, kassa_str *out);
        kassa_status kassa_flow_free(void *flow);
        kassa_status kassa_flow_command(void *flow, const char *json, size_t len, int64_t unix_ms, uint64_t mono_ms, void **err);
        kassa_status kassa_flow_reply(void *flow, uint32_t call, uint16_t attempt, uint16_t status, const char *headers,
            size_t headers_len, const char *body, size_t body_len, int64_t unix_ms, uint64_t mono_ms, void **err);
        kassa_status kassa_flow_lost(void *flow, uint32_t call, uint16_t attempt, int32_t stage, int64_t unix_ms,
            uint64_t mono_ms, void **err);
        kassa_status kassa_flow_event(void *flow, void *event, int64_t unix_ms, uint64_t mono_ms, void **err);
        kassa_status kassa_flow_screen(void *flow, uint32_t screen, int32_t what, int64_t unix_ms, uint64_t mono_ms, void **err);
        kassa_status kassa_loader_new(void *client, void **out);
        kassa_status kassa_loader_line(void *loader, const char *line, size_t len);
        kassa_status kassa_loader_open(void *loader, int64_t unix_ms, uint64_t mono_ms, void **out, void **err);
        uint64_t kassa_loader_last(void *loader);
        int32_t kassa_loader_torn(void *loader);
        kassa_status kassa_loader_free(void *loader);
        kassa_status kassa_next_json(void *next, kassa_str *out);
        kassa_status kassa_next_free(void *next);
        kassa_status kassa_doc_text(void *doc, kassa_str *out);
        kassa_status kassa_doc_free(void *doc);
        kassa_status kassa_inbox_new(const char *json, size_t len, void **out, void **err);
        kassa_status kassa_inbox_remember(void *inbox, const char *id, size_t len, int64_t unix_ms);
        kassa_status kassa_inbox_free(void *inbox);
        kassa_status kassa_event_verify(void *inbox, const char *body, size_t body_len, const char *key_id, size_t key_id_len,
            const char *signature, size_t signature_len, int64_t unix_ms, void **out, void **err);
        int32_t kassa_event_duplicate(void *event);
        kassa_status kassa_event_id(void *event, kassa_str *out);
        kassa_status kassa_event_type(void *event, kassa_str *out);
        kassa_status kassa_event_payload(void *event, kassa_str *out);
        kassa_status kassa_event_free(void *event);
        kassa_status kassa_mailbox_new(void *client, const char *json, size_t len, void **out, void **err);
        kassa_status kassa_mailbox_deliver(void *mailbox, const char *body, size_t body_len, const char *key_id, size_t key_id_len,
            const char *signature, size_t signature_len, int64_t unix_ms, void **out, void **err);
        kassa_status kassa_mailbox_sort(void *mailbox, const char *name, size_t name_len, const char *line, size_t line_len,
            int64_t unix_ms, void **out);
        kassa_status kassa_mailbox_look(void *mailbox, const char *json, size_t len, int64_t unix_ms, void **out, void **err);
        kassa_status kassa_mailbox_learn(void *mailbox, const char *reference, size_t len, void *flow);
        kassa_status kassa_mailbox_give(void *mailbox, const char *reference, size_t len, void *flow, int64_t unix_ms, uint64_t mono_ms);
        kassa_status kassa_mailbox_saved(void *mailbox, const char *reference, size_t len, void *flow, int32_t ended, void **out);
        kassa_status kassa_mailbox_left(void *mailbox, const char *reference, size_t len);
        kassa_status kassa_mailbox_waiting(void *mailbox, void **out);
        kassa_status kassa_mailbox_settle(void *mailbox, const char *event_id, size_t len, void **out);
        kassa_status kassa_mailbox_free(void *mailbox);
        kassa_status kassa_client_requirements(void *client, const char *json, size_t len, void **out, void **err);
        C;

    private static ?FFI $library = null;

    private static function library(): FFI
    {
        return self::$library ??= self::load(self::path());
    }

    private static function path(): string
    {
        $name = match (PHP_OS_FAMILY) {
            'Darwin' => 'libkassa.dylib',
            'Windows' => 'kassa.dll',
            default => 'libkassa.so',
        };
        $named = getenv('KASSA_LIBRARY');
        if (is_string($named) && $named !== '') {
            return is_file($named) ? $named : "{$named}/{$name}";
        }
        $here = dirname(__DIR__) . '/lib/' . strtolower(PHP_OS_FAMILY) . '-' . php_uname('m') . "/{$name}";
        return is_file($here) ? $here : $name;
    }

    private static function load(string $path): FFI
    {
        if (!extension_loaded('FFI')) {
            throw new LibraryException('kassa needs PHP\'s extension FFI: install it, and set ffi.enable=1 where PHP serves pages');
        }
        try {
            $library = FFI::cdef(self::DECLARATIONS, $path);
        } catch (FFI\Exception $fault) {
            if (str_contains($fault->getMessage(), 'ffi.enable')) {
                throw new LibraryException(
                    'PHP does not let kassa load its C library here: set ffi.enable=1 in the php.ini that serves pages, and start PHP anew',
                    previous: $fault,
                );
            }
            throw new LibraryException(
                "kassa's C library could not be loaded from {$path}: {$fault->getMessage()}. The package brings it along; in a checkout "
                . 'build it with `cargo build -p kassa-ffi --features flow-call` and set KASSA_LIBRARY to its folder.',
                previous: $fault,
            );
        }
        $version = $library->kassa_abi_version();
        [$major, $minor] = [$version >> 16, $version & 0xFFFF];
        if ($major !== self::ABI_MAJOR || $minor < self::ABI_MINOR) {
            throw new LibraryException(sprintf(
                '%s speaks version %d.%d of kassa\'s C interface, and this package needs %d.%d or a later %2$d.x: install library and '
                . 'package of one release.',
                $path,
                $major,
                $minor,
                self::ABI_MAJOR,
                self::ABI_MINOR,
            ));
        }
        return $library;
    }

    /** Version of the library. */
    public static function version(): string
    {
        return self::library()->kassa_version();
    }

    /**
     * Kinds of flow in this build.
     *
     * @return list<string>
     */
    public static function kinds(): array
    {
        $text = self::library()->new('kassa_str');
        self::check(self::library()->kassa_kinds_json(FFI::addr($text)));
        return Json::list(self::read($text));
    }

    /**
     * Both clocks of this machine: milliseconds since 1970, and of a counter that only grows.
     *
     * @return array{int, int}
     */
    public static function clock(): array
    {
        $unix = self::library()->new('int64_t');
        $mono = self::library()->new('uint64_t');
        self::check(self::library()->kassa_clock(FFI::addr($unix), FFI::addr($mono)));
        return [$unix->cdata, $mono->cdata];
    }

    /** A text that the object owns, such as `flow_kind`. */
    public static function text(string $of, Handle $handle): string
    {
        $text = self::library()->new('kassa_str');
        self::check(self::library()->{"kassa_{$of}"}($handle->get(), FFI::addr($text)));
        return self::read($text);
    }

    /** A number of the object, such as `loader_last`. */
    public static function number(string $of, Handle $handle): int
    {
        return self::library()->{"kassa_{$of}"}($handle->get());
    }

    /** A function that gives no object, and may refuse. */
    public static function call(string $of, Handle $handle, #[SensitiveParameter] Handle|string|int ...$arguments): void
    {
        $refusal = self::library()->new('void*');
        $given = self::arguments([$handle, ...$arguments]);
        self::check(self::library()->{"kassa_{$of}"}(...$given, ...[FFI::addr($refusal)]), $refusal);
    }

    /** A function that gives no object, and no reason when it refuses. */
    public static function plain(string $of, Handle $handle, #[SensitiveParameter] Handle|string|int ...$arguments): void
    {
        self::check(self::library()->{"kassa_{$of}"}(...self::arguments([$handle, ...$arguments])));
    }

    /** A function that gives no object, and may have nothing to do. */
    public static function optional(string $of, Handle $handle, #[SensitiveParameter] Handle|string|int ...$arguments): void
    {
        $status = self::library()->{"kassa_{$of}"}(...self::arguments([$handle, ...$arguments]));
        self::check($status === self::MISSING ? self::OK : $status);
    }

    /** A function that gives a document, or nothing, and no reason when it refuses. */
    public static function doc(string $of, Handle $handle, #[SensitiveParameter] Handle|string|int ...$arguments): ?Handle
    {
        $out = self::library()->new('void*');
        $status = self::library()->{"kassa_{$of}"}(...self::arguments([$handle, ...$arguments]), ...[FFI::addr($out)]);
        if ($status === self::MISSING) {
            return null;
        }
        self::check($status);
        return new Handle('doc', $out);
    }

    /** A function that gives an object. */
    public static function make(string $type, string $of, #[SensitiveParameter] Handle|string|int ...$arguments): Handle
    {
        $out = self::library()->new('void*');
        $refusal = self::library()->new('void*');
        $given = self::arguments($arguments);
        self::check(self::library()->{"kassa_{$of}"}(...$given, ...[FFI::addr($out), FFI::addr($refusal)]), $refusal);
        return new Handle($type, $out);
    }

    /** The same where there may be nothing to give. */
    public static function maybe(string $type, string $of, #[SensitiveParameter] Handle|string|int ...$arguments): ?Handle
    {
        try {
            return self::make($type, $of, ...$arguments);
        } catch (StatusException $error) {
            return $error->getCode() === self::MISSING ? null : throw $error;
        }
    }

    /** A loader of journals. */
    public static function loader(Handle $client): Handle
    {
        $out = self::library()->new('void*');
        self::check(self::library()->kassa_loader_new($client->get(), FFI::addr($out)));
        return new Handle('loader', $out);
    }

    /** Frees an object. */
    public static function free(string $type, CData $pointer): void
    {
        self::library()->{"kassa_{$type}_free"}($pointer);
    }

    /**
     * Texts go in as pointer and length.
     *
     * @param array<Handle|string|int> $given
     * @return list<CData|string|int>
     */
    private static function arguments(#[SensitiveParameter] array $given): array
    {
        $arguments = [];
        foreach ($given as $one) {
            if (is_string($one)) {
                array_push($arguments, $one, strlen($one));
            } else {
                $arguments[] = $one instanceof Handle ? $one->get() : $one;
            }
        }
        return $arguments;
    }

    private static function read(CData $text): string
    {
        return $text->len === 0 ? '' : FFI::string($text->ptr, $text->len);
    }

    private static function check(int $status, ?CData $refusal = null): void
    {
        if ($status === self::OK) {
            return;
        }
        if ($status === self::REFUSED && $refusal !== null) {
            $text = self::library()->new('kassa_str');
            self::library()->kassa_error_json($refusal, FFI::addr($text));
            $said = Json::members(self::read($text));
            self::library()->kassa_error_free($refusal);
            throw KassaException::said($said);
        }
        throw new StatusException(self::library()->kassa_status_text($status), $status);
    }
}
