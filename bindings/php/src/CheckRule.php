<?php

// Printed by `cargo run -p kassa-bindgen -- php` from the tables in core. Do not edit.

declare(strict_types=1);

namespace Kassa;

/** Which rule a body breaks. Later versions have more of them: a rule that this one does not know stays the text that it is. */
enum CheckRule: string
{
    /** The text itself: not JSON, too large, nested too deep, a member twice. */
    case Json = 'json';
    /** A member is missing that the operation cannot do without. */
    case Required = 'required';
    /** The value has another JSON type. */
    case Type = 'type';
    /** The value is null. */
    case Null = 'null';
    /** A whole number is expected. */
    case Whole = 'whole';
    /** The number lies outside its bounds. */
    case Range = 'range';
    /** Too few or too many characters or items. */
    case Length = 'length';
    /** A control character. */
    case Control = 'control';
    /** Letters, digits or signs that do not make a value of this type. */
    case Form = 'form';
    /** The value is not on the list known today. */
    case Choice = 'choice';
    /** One member at least is needed. */
    case AnyOf = 'any_of';
    /** Exactly one member is needed. */
    case OneOf = 'one_of';
    /** Two members exclude each other. */
    case AtMostOne = 'at_most_one';
    /** The object is empty. */
    case Empty = 'empty';
    /** The address to return to is not safe or not an address. */
    case ReturnUrl = 'return_url';
    /** The time for the customer is too short, too long, or not a duration. */
    case Expiry = 'expiry';
    /** Amounts do not add up. */
    case Sum = 'sum';
    /** No source confirms the member. */
    case Unverified = 'unverified';
    /** The member is on its way out. */
    case Deprecated = 'deprecated';
    /** The member is not known today. */
    case Unknown = 'unknown';
    /** There are more findings than are listed. */
    case More = 'more';
}
