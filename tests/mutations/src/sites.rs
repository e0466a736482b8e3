//! Where a source file can be changed, and how: every change stands in one copy of the file behind a number.

use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};
use syn::{BinOp, Block, Expr, ReturnType, Signature, Stmt, Type, UnOp};

/// A change: what is written before and after a range of the file.
#[derive(Clone, Debug)]
pub struct Site {
    /// What is changed, as bytes of the file.
    pub range: Range<usize>,
    /// Line of the file, from 1 on.
    pub line: usize,
    /// The change in words.
    pub what: String,
    /// Written before; `ON` is whether the change is made.
    before: String,
    /// Written after.
    after: String,
}

/// Every change of a file that can be told from its text.
///
/// # Errors
/// The file is no Rust.
pub fn find(text: &str) -> Result<Vec<Site>, String> {
    let file = syn::parse_file(text).map_err(|fault| fault.to_string())?;
    let mut finder = Finder { text, sites: Vec::new() };
    finder.visit_file(&file);
    Ok(finder.sites)
}

/// The file with these changes, the first under number `first`.
#[must_use]
pub fn write(text: &str, sites: &[(u32, Site)]) -> String {
    // At one place: what ends inside comes first, then what begins outside.
    let mut inserts: Vec<(usize, bool, isize, String)> = Vec::new();
    for (order, (number, site)) in sites.iter().enumerate() {
        let order = isize::try_from(order).unwrap_or(isize::MAX);
        let on = format!("crate::mutations::on({number})");
        let empty = site.range.is_empty();
        inserts.push((site.range.start, true, order, site.before.replace("ON", &on)));
        if !empty {
            inserts.push((site.range.end, false, -order, site.after.replace("ON", &on)));
        }
    }
    inserts.sort_by_key(|(at, begins, order, _)| (*at, *begins, *order));
    let mut out = String::new();
    let mut from = 0;
    for (at, _, _, insert) in inserts {
        out.push_str(&text[from..at]);
        out.push_str(&insert);
        from = at;
    }
    out.push_str(&text[from..]);
    out
}

struct Finder<'a> {
    text: &'a str,
    sites: Vec<Site>,
}

impl Finder<'_> {
    fn add(&mut self, span: Span, what: String, before: &str, after: &str) {
        let line = span.start().line;
        self.sites.push(Site { range: span.byte_range(), line, what, before: before.into(), after: after.into() });
    }

    fn words(&self, span: Span) -> String {
        let words: Vec<&str> = self.text[span.byte_range()].split_whitespace().collect();
        let words = words.join(" ");
        if words.chars().count() > 60 { words.chars().take(57).chain("...".chars()).collect() } else { words }
    }

    fn operand(&mut self, expr: &Expr, op: &BinOp) {
        let same = matches!((expr, op), (Expr::Binary(inner), BinOp::And(_)) if matches!(inner.op, BinOp::And(_)))
            || matches!((expr, op), (Expr::Binary(inner), BinOp::Or(_)) if matches!(inner.op, BinOp::Or(_)));
        if same || matches!(expr, Expr::Let(_)) || has_let(expr) {
            return;
        }
        let words = self.words(expr.span());
        match op {
            BinOp::And(_) => self.add(expr.span(), format!("`{words}` does not matter"), "(", " || ON)"),
            _ => self.add(expr.span(), format!("`{words}` does not matter"), "(", " && !ON)"),
        }
    }

    /// A condition that is neither a comparison nor made of others.
    fn condition(&mut self, expr: &Expr) {
        let plain = !matches!(expr, Expr::Binary(_) | Expr::Unary(_) | Expr::Let(_));
        if plain && !has_let(expr) {
            let words = self.words(expr.span());
            self.add(expr.span(), format!("not `{words}`"), "((", ") != ON)");
        }
    }

    fn body(&mut self, signature: &Signature, block: &Block) {
        if signature.constness.is_some() || block.stmts.is_empty() {
            return;
        }
        let name = signature.ident.to_string();
        for value in returns(&signature.output) {
            let start = block.stmts.first().map_or(block.span(), Spanned::span).byte_range().start;
            let line = signature.span().start().line;
            let what = format!("`{name}` returns {}", if value.is_empty() { "at once" } else { value });
            let before = format!("if ON {{ return {value}; }} ");
            self.sites.push(Site { range: start..start, line, what, before, after: String::new() });
        }
    }
}

/// What a function of this type can be made to return.
fn returns(output: &ReturnType) -> &'static [&'static str] {
    let ReturnType::Type(_, of) = output else { return &[""] };
    let Type::Path(path) = &**of else { return &[] };
    let Some(last) = path.path.segments.last() else { return &[] };
    let inner = match &last.arguments {
        syn::PathArguments::AngleBracketed(arguments) => arguments.args.first(),
        _ => None,
    };
    let inner_is = |wanted: &str| match inner {
        Some(syn::GenericArgument::Type(Type::Tuple(tuple))) => wanted == "()" && tuple.elems.is_empty(),
        Some(syn::GenericArgument::Type(Type::Path(path))) => {
            path.path.segments.last().is_some_and(|s| s.ident == wanted)
        }
        _ => false,
    };
    match last.ident.to_string().as_str() {
        "bool" => &["true", "false"],
        "Option" => &["None"],
        "Vec" => &["Vec::new()"],
        "String" => &["String::new()"],
        "u8" | "u16" | "u32" | "u64" | "i64" | "usize" => &["0", "1"],
        "Result" if inner_is("()") => &["Ok(())"],
        "Result" if inner_is("Option") => &["Ok(None)"],
        "Result" if inner_is("bool") => &["Ok(true)", "Ok(false)"],
        _ => &[],
    }
}

fn has_let(expr: &Expr) -> bool {
    struct Lets(bool);
    impl Visit<'_> for Lets {
        fn visit_expr_let(&mut self, _: &syn::ExprLet) {
            self.0 = true;
        }
        fn visit_expr_closure(&mut self, _: &syn::ExprClosure) {}
        fn visit_block(&mut self, _: &Block) {}
    }
    let mut lets = Lets(false);
    lets.visit_expr(expr);
    lets.0
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.meta.require_list().is_ok_and(|l| l.tokens.to_string() == "test")
    })
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_item_mod(&mut self, node: &'ast syn::ItemMod) {
        if !is_test(&node.attrs) {
            visit::visit_item_mod(self, node);
        }
    }

    fn visit_item_const(&mut self, _: &'ast syn::ItemConst) {}
    fn visit_item_static(&mut self, _: &'ast syn::ItemStatic) {}
    fn visit_impl_item_const(&mut self, _: &'ast syn::ImplItemConst) {}
    fn visit_type(&mut self, _: &'ast Type) {}
    fn visit_pat(&mut self, _: &'ast syn::Pat) {}

    fn visit_item_impl(&mut self, node: &'ast syn::ItemImpl) {
        // What is shown to programmers is no promise.
        let shown = node.trait_.as_ref().and_then(|(path, ..)| trait_name(path)).is_some_and(|name| name == "Debug");
        if !shown {
            visit::visit_item_impl(self, node);
        }
    }

    fn visit_item_fn(&mut self, node: &'ast syn::ItemFn) {
        if !is_test(&node.attrs) && node.sig.constness.is_none() {
            self.body(&node.sig, &node.block);
            visit::visit_item_fn(self, node);
        }
    }

    fn visit_impl_item_fn(&mut self, node: &'ast syn::ImplItemFn) {
        if node.sig.constness.is_none() {
            self.body(&node.sig, &node.block);
            visit::visit_impl_item_fn(self, node);
        }
    }

    fn visit_expr_binary(&mut self, node: &'ast syn::ExprBinary) {
        match &node.op {
            op @ (BinOp::And(_) | BinOp::Or(_)) => {
                self.operand(&node.left, op);
                self.operand(&node.right, op);
            }
            BinOp::Eq(_) | BinOp::Ne(_) | BinOp::Lt(_) | BinOp::Le(_) | BinOp::Gt(_) | BinOp::Ge(_) => {
                let words = self.words(node.span());
                self.add(node.span(), format!("not `{words}`"), "((", ") != ON)");
                let of = |expr: &Expr| self.text[expr.span().byte_range()].to_owned();
                let same = format!("({}) == ({})", of(&node.left), of(&node.right));
                match &node.op {
                    BinOp::Lt(_) | BinOp::Gt(_) => {
                        self.add(
                            node.span(),
                            format!("`{words}` when equal too"),
                            "(",
                            &format!(" || (ON && {same}))"),
                        );
                    }
                    BinOp::Le(_) | BinOp::Ge(_) => {
                        let after = format!(" && !(ON && {same}))");
                        self.add(node.span(), format!("`{words}` not when equal"), "(", &after);
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        visit::visit_expr_binary(self, node);
    }

    fn visit_expr_unary(&mut self, node: &'ast syn::ExprUnary) {
        if matches!(node.op, UnOp::Not(_)) {
            let words = self.words(node.span());
            self.add(node.span(), format!("not `{words}`"), "((", ") != ON)");
        }
        visit::visit_expr_unary(self, node);
    }

    fn visit_expr_if(&mut self, node: &'ast syn::ExprIf) {
        self.condition(&node.cond);
        visit::visit_expr_if(self, node);
    }

    fn visit_arm(&mut self, node: &'ast syn::Arm) {
        visit::visit_arm(self, node);
    }

    fn visit_stmt(&mut self, node: &'ast Stmt) {
        if let Stmt::Expr(expr, Some(_)) = node
            && matches!(expr, Expr::MethodCall(_) | Expr::Call(_) | Expr::Try(_) | Expr::Assign(_) | Expr::Binary(_))
        {
            let words = self.words(node.span());
            self.add(node.span(), format!("without `{words}`"), "if !ON { ", " }");
        }
        visit::visit_stmt(self, node);
    }
}

fn trait_name(path: &syn::Path) -> Option<String> {
    path.segments.last().map(|segment| segment.ident.to_string())
}
