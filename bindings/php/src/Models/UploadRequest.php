<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa\Models;

use Kassa\Model;

/**
 * A file, as a form: PDF, JPEG, PNG or DOCX of at most 7 MB.
 */
final class UploadRequest extends Model
{
    protected const MEMBERS = [
        'file' => ['file', ['text'], true],
        'filename' => ['filename', ['text'], true],
    ];

    /**
     * @param string|null $file Its bytes. Needed in a request.
     * @param string|null $filename Instead of the name in the form; the ending has to be that of the file.
     * @param array<string, mixed> $more members that this version does not know, as they came
     */
    public function __construct(
        public readonly ?string $file = null,
        public readonly ?string $filename = null,
        array $more = [],
    ) {
        parent::__construct($more);
    }
}
