"""The C library, as it is. Nothing outside this file knows `ctypes`.

Calls are short and never block, so they keep the interpreter's lock: no other thread can meet a flow in the middle of one.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from ctypes import POINTER, byref, c_char_p, c_int32, c_int64, c_size_t, c_uint16, c_uint32, c_uint64, c_void_p
from typing import Any

from kassa import errors

ABI_MAJOR = 1
ABI_MINOR = 0
OK = 0
REFUSED = -8
MISSING = -10


class _Text(ctypes.Structure):
    _fields_ = (("ptr", c_void_p), ("len", c_size_t))


def _path() -> str:
    named = os.environ.get("KASSA_LIBRARY")
    name = {"darwin": "libkassa.dylib", "win32": "kassa.dll"}.get(sys.platform, "libkassa.so")
    here = os.path.join(os.path.dirname(__file__), name)
    if named:
        return named if os.path.isfile(named) else os.path.join(named, name)
    return here if os.path.exists(here) else name


def _load() -> ctypes.PyDLL:
    path = _path()
    try:
        found = ctypes.PyDLL(path)
    except OSError as fault:
        raise ImportError(
            f"kassa's C library could not be loaded from {path}: {fault}. A wheel brings it along; in a checkout build it "
            "with `cargo build -p kassa-ffi` and set KASSA_LIBRARY to its folder."
        ) from None
    found.kassa_abi_version.restype = c_uint32
    found.kassa_abi_version.argtypes = ()
    version = found.kassa_abi_version()
    major, minor = version >> 16, version & 0xFFFF
    if major != ABI_MAJOR or minor < ABI_MINOR:
        raise ImportError(
            f"{path} speaks version {major}.{minor} of kassa's C interface, and this package needs {ABI_MAJOR}.{ABI_MINOR} or a "
            f"later {ABI_MAJOR}.x: install library and package of one release."
        )
    return found


_lib = _load()

_HANDLE, _OUT, _STR = c_void_p, POINTER(c_void_p), (c_char_p, c_size_t)
_NOW = (c_int64, c_uint64)
# Name, what goes in, and what comes out where it is not a status.
_FUNCTIONS: tuple[tuple[str, tuple[Any, ...], Any], ...] = (
    ("kassa_version", (), c_char_p),
    ("kassa_status_text", (c_int32,), c_char_p),
    ("kassa_kinds_json", (POINTER(_Text),), c_int32),
    ("kassa_check_body", (*_STR, *_STR, _OUT, _OUT), c_int32),
    ("kassa_error_json", (_HANDLE, POINTER(_Text)), c_int32),
    ("kassa_error_free", (_HANDLE,), c_int32),
    ("kassa_client_new", (*_STR, _OUT, _OUT), c_int32),
    ("kassa_client_free", (_HANDLE,), c_int32),
    ("kassa_flow_start", (_HANDLE, *_STR, *_STR, *_NOW, _OUT, _OUT), c_int32),
    ("kassa_flow_agrees", (_HANDLE, *_STR, *_STR, _OUT), c_int32),
    ("kassa_flow_next", (_HANDLE, *_NOW, _OUT, _OUT), c_int32),
    ("kassa_flow_saved", (_HANDLE, c_uint64, _OUT), c_int32),
    ("kassa_flow_view", (_HANDLE, *_NOW, _OUT, _OUT), c_int32),
    ("kassa_flow_take", (_HANDLE, *_NOW, _OUT, _OUT), c_int32),
    ("kassa_flow_kind", (_HANDLE, POINTER(_Text)), c_int32),
    ("kassa_flow_free", (_HANDLE,), c_int32),
    ("kassa_flow_command", (_HANDLE, *_STR, *_NOW, _OUT), c_int32),
    ("kassa_flow_reply", (_HANDLE, c_uint32, c_uint16, c_uint16, *_STR, *_STR, *_NOW, _OUT), c_int32),
    ("kassa_flow_lost", (_HANDLE, c_uint32, c_uint16, c_int32, *_NOW, _OUT), c_int32),
    ("kassa_flow_event", (_HANDLE, _HANDLE, *_NOW, _OUT), c_int32),
    ("kassa_flow_screen", (_HANDLE, c_uint32, c_int32, *_NOW, _OUT), c_int32),
    ("kassa_flow_tick", (_HANDLE, *_NOW, _OUT), c_int32),
    ("kassa_loader_new", (_HANDLE, _OUT), c_int32),
    ("kassa_loader_line", (_HANDLE, *_STR), c_int32),
    ("kassa_loader_open", (_HANDLE, *_NOW, _OUT, _OUT), c_int32),
    ("kassa_loader_last", (_HANDLE,), c_uint64),
    ("kassa_loader_torn", (_HANDLE,), c_int32),
    ("kassa_loader_free", (_HANDLE,), c_int32),
    ("kassa_next_json", (_HANDLE, POINTER(_Text)), c_int32),
    ("kassa_next_free", (_HANDLE,), c_int32),
    ("kassa_doc_text", (_HANDLE, POINTER(_Text)), c_int32),
    ("kassa_doc_free", (_HANDLE,), c_int32),
    ("kassa_inbox_new", (*_STR, _OUT, _OUT), c_int32),
    ("kassa_inbox_remember", (_HANDLE, *_STR, c_int64), c_int32),
    ("kassa_inbox_free", (_HANDLE,), c_int32),
    ("kassa_event_verify", (_HANDLE, *_STR, *_STR, *_STR, c_int64, _OUT, _OUT), c_int32),
    ("kassa_event_duplicate", (_HANDLE,), c_int32),
    ("kassa_event_id", (_HANDLE, POINTER(_Text)), c_int32),
    ("kassa_event_type", (_HANDLE, POINTER(_Text)), c_int32),
    ("kassa_event_payload", (_HANDLE, POINTER(_Text)), c_int32),
    ("kassa_event_free", (_HANDLE,), c_int32),
    ("kassa_mailbox_new", (_HANDLE, *_STR, _OUT, _OUT), c_int32),
    ("kassa_mailbox_deliver", (_HANDLE, *_STR, *_STR, *_STR, c_int64, _OUT, _OUT), c_int32),
    ("kassa_mailbox_sort", (_HANDLE, *_STR, *_STR, c_int64, _OUT), c_int32),
    ("kassa_mailbox_look", (_HANDLE, *_STR, c_int64, _OUT, _OUT), c_int32),
    ("kassa_mailbox_learn", (_HANDLE, *_STR, _HANDLE), c_int32),
    ("kassa_mailbox_give", (_HANDLE, *_STR, _HANDLE, *_NOW), c_int32),
    ("kassa_mailbox_saved", (_HANDLE, *_STR, _HANDLE, c_int32, _OUT), c_int32),
    ("kassa_mailbox_left", (_HANDLE, *_STR), c_int32),
    ("kassa_mailbox_waiting", (_HANDLE, _OUT), c_int32),
    ("kassa_mailbox_settle", (_HANDLE, *_STR, _OUT), c_int32),
    ("kassa_mailbox_free", (_HANDLE,), c_int32),
    ("kassa_client_requirements", (_HANDLE, *_STR, _OUT, _OUT), c_int32),
    ("kassa_clock", (POINTER(c_int64), POINTER(c_uint64)), c_int32),
)
for _name, _takes, _gives in _FUNCTIONS:
    _function = getattr(_lib, _name)
    _function.argtypes, _function.restype = _takes, _gives


def version() -> str:
    """Version of the library."""
    return str(_lib.kassa_version().decode())


def clock() -> tuple[int, int]:
    """Milliseconds since 1970, and milliseconds of a counter that goes on while the machine sleeps."""
    unix_ms, mono_ms = c_int64(), c_uint64()
    _check(_lib.kassa_clock(byref(unix_ms), byref(mono_ms)))
    return unix_ms.value, mono_ms.value


def kinds() -> list[str]:
    """Kinds of flow in this build."""
    text = _Text()
    _check(_lib.kassa_kinds_json(byref(text)))
    found: list[str] = json.loads(_read(text))
    return found


def text(of: str, handle: int) -> str:
    """A text that the object owns, such as `flow_kind`."""
    out = _Text()
    _check(getattr(_lib, f"kassa_{of}")(handle, byref(out)))
    return _read(out)


def number(of: str, handle: int) -> int:
    """A number of the object, such as `loader_last`."""
    return int(getattr(_lib, f"kassa_{of}")(handle))


def call(of: str, *arguments: Any) -> None:
    """A function that gives no object, and may refuse."""
    refusal = c_void_p()
    status = getattr(_lib, f"kassa_{of}")(*arguments, byref(refusal))
    if status != OK:
        _check(status, refusal)


def plain(of: str, *arguments: Any) -> None:
    """A function that gives no object, and no reason when it refuses."""
    _check(getattr(_lib, f"kassa_{of}")(*arguments))


def make(of: str, *arguments: Any) -> int:
    """A function that gives an object, which is to be freed."""
    out, refusal = c_void_p(), c_void_p()
    status = getattr(_lib, f"kassa_{of}")(*arguments, byref(out), byref(refusal))
    if status != OK:
        _check(status, refusal)
    return out.value or 0


def maybe(of: str, *arguments: Any) -> int | None:
    """The same where there may be nothing to give."""
    try:
        return make(of, *arguments)
    except errors.StatusError as error:
        if error.code == MISSING:
            return None
        raise


def optional(of: str, *arguments: Any) -> None:
    """A function that gives no object, and may have nothing to do."""
    status = getattr(_lib, f"kassa_{of}")(*arguments)
    if status != MISSING:
        _check(status)


def doc(of: str, *arguments: Any) -> Any:
    """The JSON of a function that gives a document, and no reason when it refuses."""
    out = c_void_p()
    _check(getattr(_lib, f"kassa_{of}")(*arguments, byref(out)))
    return take("doc", out.value or 0)


def maybe_doc(of: str, *arguments: Any) -> Any:
    """The same where there may be nothing to give."""
    try:
        return doc(of, *arguments)
    except errors.StatusError as error:
        if error.code == MISSING:
            return None
        raise


def loader(config: int) -> int:
    """A loader, which is to be freed."""
    out = c_void_p()
    _check(_lib.kassa_loader_new(config, byref(out)))
    return out.value or 0


def take(of: str, handle: int) -> Any:
    """The JSON of an object that is freed by this: `next` or `doc`."""
    out = _Text()
    try:
        _check(getattr(_lib, f"kassa_{of}_{'json' if of == 'next' else 'text'}")(handle, byref(out)))
        return json.loads(_read(out))
    finally:
        free(of, handle)


def free(of: str, handle: int) -> None:
    """Frees an object."""
    getattr(_lib, f"kassa_{of}_free")(handle)


def _read(text: _Text) -> str:
    return ctypes.string_at(text.ptr, text.len).decode() if text.len else ""


def _check(status: int, refusal: c_void_p | None = None) -> None:
    if status == OK:
        return
    if status == REFUSED and refusal is not None and refusal.value:
        out = _Text()
        try:
            _lib.kassa_error_json(refusal, byref(out))
            said = json.loads(_read(out))
        finally:
            _lib.kassa_error_free(refusal)
        raise errors.of(said)
    raise errors.StatusError(status, _lib.kassa_status_text(status).decode())
