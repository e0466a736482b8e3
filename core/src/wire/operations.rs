//! `operations!`: rows of the operation table.

/// Declares operations, one row each, and the list of all rows of the module.
///
/// ```text
/// operations! {
///     Payment;                                         // group, for all rows below
///
///     /// What the operation does.
///     5 CANCEL_PAYMENT_REQUEST = cancelPaymentRequest "payment.request.cancel" {
///         Delete Optional "/payment/requests/{payment_request_id}",      // method, account segment, path
///         () -> PaymentRequest,                                          // body -> answer, see below
///         Natural Free Interactive,                                      // idempotency, retry, patience
///         headers [NetworkSession?, Customer],                           // optional line; ? = may be left out
///         query { locale: String => required, "intents[]": Vec<Intent> => optional, },
///         marks [unverified],                                            // optional line, see `OpMarks`
///         errors { 409 "what it means here" unverified, },               // optional line
///     }
/// }
/// ```
///
/// A body is `()`, a model, or `(multipart Model)`. An answer is `()`, a model, `[Model]` for an array of it,
/// `(Model or list)` where sources disagree, `(csv)` or `(file)`.
///
/// A number, once given, is never used again, not even when its operation is gone.
macro_rules! operations {
    ($group:ident; $(
        $(#[doc = $doc:literal])*
        $number:literal $constant:ident = $id:ident $name:literal {
            $method:ident $account:ident $path:literal,
            $body:tt -> $answer:tt,
            $idempotency:ident $retry:ident $patience:ident $($paging:ident)?
            $(, headers [$($headers:tt)*])?
            $(, query { $($query:tt)* })?
            $(, marks [$($mark:ident),* $(,)?])?
            $(, errors { $($status:literal $meaning:literal $($doubt:ident)?),* $(,)? })? $(,)?
        }
    )*) => {
        $(
            $(#[doc = $doc])*
            pub const $constant: &$crate::wire::op::OpSpec = {
                static ROW: $crate::wire::op::OpSpec = $crate::wire::op::OpSpec {
                    number: $number,
                    name: $name,
                    operation_id: stringify!($id),
                    group: $crate::wire::op::Group::$group,
                    method: $crate::wire::op::Method::$method,
                    account: $crate::wire::op::AccountSegment::$account,
                    path: $path,
                    query: $crate::wire::operations::query_params!([] $($($query)*)?),
                    headers: $crate::wire::operations::header_params!([] $($($headers)*)?),
                    body: $crate::wire::operations::shape_of!($body),
                    body_form: $crate::wire::operations::body_form!($body),
                    answer: $crate::wire::operations::shape_of!($answer),
                    answer_form: $crate::wire::operations::answer_form!($answer),
                    idempotency: $crate::wire::op::Idempotency::$idempotency,
                    retry: $crate::wire::op::Retry::$retry,
                    patience: $crate::wire::op::Patience::$patience,
                    paging: $crate::wire::operations::paging!($($paging)?),
                    marks: $crate::wire::op::OpMarks::new()$($(.$mark())*)?,
                    #[cfg(feature = "describe")]
                    errors: &[$($($crate::wire::op::OwnError {
                        status: $status,
                        meaning: $meaning,
                        unverified: $crate::wire::operations::mark!($($doubt)?),
                    }),*)?],
                    doc: $crate::wire::model::describe!($($doc)*),
                };
                &ROW
            };
        )*

        /// The rows of this module.
        pub const OPERATIONS: &[&$crate::wire::op::OpSpec] = &[$($constant),*];
    };
}

macro_rules! query_params {
    ([$($done:expr,)*]) => { &[$($done,)*] };
    ([$($done:expr,)*] $name:tt : $kind:ty => optional $($mark:ident)?, $($rest:tt)*) => {
        $crate::wire::operations::query_params!([$($done,)* $crate::wire::op::QueryParam {
            name: $crate::wire::operations::query_name!($name),
            kind: <$kind as $crate::wire::shape::Member>::KIND,
            sensitivity: <$kind as $crate::wire::shape::Member>::SENSITIVITY,
            required: false,
            unverified: $crate::wire::operations::mark!($($mark)?),
        },] $($rest)*)
    };
    ([$($done:expr,)*] $name:tt : $kind:ty => required, $($rest:tt)*) => {
        $crate::wire::operations::query_params!([$($done,)* $crate::wire::op::QueryParam {
            name: $crate::wire::operations::query_name!($name),
            kind: <$kind as $crate::wire::shape::Member>::KIND,
            sensitivity: <$kind as $crate::wire::shape::Member>::SENSITIVITY,
            required: true,
            unverified: false,
        },] $($rest)*)
    };
}

macro_rules! query_name {
    ($name:literal) => {
        $name
    };
    ($name:ident) => {
        stringify!($name)
    };
}

macro_rules! header_params {
    ([$($done:expr,)*]) => { &[$($done,)*] };
    ([$($done:expr,)*] $header:ident ? $(, $($rest:tt)*)?) => {
        $crate::wire::operations::header_params!([$($done,)* $crate::wire::op::HeaderParam {
            token: $crate::wire::op::TokenHeader::$header,
            required: false,
        },] $($($rest)*)?)
    };
    ([$($done:expr,)*] $header:ident $(, $($rest:tt)*)?) => {
        $crate::wire::operations::header_params!([$($done,)* $crate::wire::op::HeaderParam {
            token: $crate::wire::op::TokenHeader::$header,
            required: true,
        },] $($($rest)*)?)
    };
}

macro_rules! paging {
    () => {
        $crate::wire::op::Paging::None
    };
    ($paging:ident) => {
        $crate::wire::op::Paging::$paging
    };
}

macro_rules! mark {
    () => {
        false
    };
    (unverified) => {
        true
    };
}

macro_rules! shape_of {
    (()) => {
        None
    };
    ((csv)) => {
        None
    };
    ((file)) => {
        None
    };
    ((multipart $shape:ident)) => {
        Some($shape::SHAPE)
    };
    (($shape:ident or list)) => {
        Some($shape::SHAPE)
    };
    ([$shape:ident]) => {
        Some($shape::SHAPE)
    };
    ($shape:ident) => {
        Some($shape::SHAPE)
    };
}

macro_rules! body_form {
    ((multipart $shape:ident)) => {
        $crate::wire::op::BodyForm::Multipart
    };
    ($other:tt) => {
        $crate::wire::op::BodyForm::Json
    };
}

macro_rules! answer_form {
    ((csv)) => {
        $crate::wire::op::AnswerForm::Csv
    };
    ((file)) => {
        $crate::wire::op::AnswerForm::File
    };
    (($shape:ident or list)) => {
        $crate::wire::op::AnswerForm::ObjectOrList
    };
    ([$shape:ident]) => {
        $crate::wire::op::AnswerForm::List
    };
    ($other:tt) => {
        $crate::wire::op::AnswerForm::Object
    };
}

pub(crate) use {answer_form, body_form, header_params, mark, operations, paging, query_name, query_params, shape_of};
