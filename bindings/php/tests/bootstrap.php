<?php

declare(strict_types=1);

// The sources, or the package as it was installed somewhere.
require getenv('KASSA_PACKAGE') ?: __DIR__ . '/../autoload.php';
require '/usr/share/php/Nyholm/Psr7/autoload.php';
require __DIR__ . '/Sandbox.php';
require __DIR__ . '/Postgres.php';
require __DIR__ . '/Process.php';
