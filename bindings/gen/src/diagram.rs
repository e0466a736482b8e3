//! State diagrams as SVG, from a lifecycle and a placement of its states on a grid.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use kassa::value::lifecycle::{Actor, Edge, Lifecycle};

/// Where things stand. States and edges come from the lifecycle; only the drawing is decided here.
pub(crate) struct Layout {
    /// State, column and row, in grid units.
    pub(crate) places: Vec<(&'static str, f64, f64)>,
    /// Columns that are there at least, for what is written at the right side.
    pub(crate) columns: f64,
    /// Where the dot of creation stands.
    pub(crate) start: (f64, f64),
    /// Arrows that are not straight or whose label is not in the middle; an empty `from` is the dot.
    pub(crate) arrows: Vec<Arrow>,
}

/// How one arrow is drawn.
pub(crate) struct Arrow {
    /// Where it starts.
    pub(crate) from: &'static str,
    /// Where it leads.
    pub(crate) to: &'static str,
    /// How far it bends to the left of its direction, in pixels.
    pub(crate) bend: f64,
    /// Where on its way the label stands, from 0 to 1.
    pub(crate) at: f64,
    /// The label, moved from there.
    pub(crate) shift: (f64, f64),
}

const ACTORS: [Actor; 5] = [Actor::AcquiringPartner, Actor::Partner, Actor::Customer, Actor::Klarna, Actor::Timer];

const COLUMN: f64 = 270.0;
const ROW: f64 = 150.0;
const BOX: (f64, f64) = (148.0, 46.0);
const MARGIN: (f64, f64) = (110.0, 84.0);
const LEGEND: f64 = 64.0;

type Point = (f64, f64);

const fn colour(actor: Actor) -> &'static str {
    match actor {
        Actor::AcquiringPartner => "#2456a6",
        Actor::Partner => "#5b4bb7",
        Actor::Customer => "#1f7a4d",
        Actor::Klarna => "#b0327a",
        Actor::Timer => "#9a6200",
    }
}

const fn who(actor: Actor) -> &'static str {
    match actor {
        Actor::AcquiringPartner => "acquiring partner",
        Actor::Partner => "partner",
        Actor::Customer => "customer",
        Actor::Klarna => "Klarna",
        Actor::Timer => "time",
    }
}

/// Draws a lifecycle. Fails when the placement does not have exactly its states.
pub(crate) fn draw(lifecycle: &Lifecycle, layout: &Layout) -> Result<String, String> {
    let mut placed: Vec<_> = layout.places.iter().map(|place| place.0).collect();
    let mut states = lifecycle.states.to_vec();
    placed.sort_unstable();
    states.sort_unstable();
    if placed != states {
        return Err(format!("{}: the diagram places {placed:?}, the table has {states:?}", lifecycle.name));
    }
    let all = || layout.places.iter().map(|place| (place.1, place.2)).chain([layout.start]);
    let columns = all().map(|place| place.0).fold(layout.columns, f64::max);
    let rows = all().map(|place| place.1).fold(0.0, f64::max);
    let boxes = layout.places.iter().map(|place| point((place.1, place.2)).0 + wide(place.0) / 2.0 + 36.0);
    let width = boxes.fold(2.0 * MARGIN.0 + columns * COLUMN, f64::max).max(legend_width(lifecycle));
    let height = MARGIN.1 + rows * ROW + BOX.1 + LEGEND;

    let mut out = String::new();
    head(&mut out, lifecycle, width, height);
    for ((from, to), edges) in bundles(lifecycle) {
        let hint = layout.arrows.iter().find(|arrow| arrow.from == from && arrow.to == to);
        arrow(&mut out, layout, (from, to), &edges, hint);
    }
    dot(&mut out, point(layout.start));
    for (state, column, row) in &layout.places {
        node(&mut out, lifecycle, state, point((*column, *row)));
    }
    legend(&mut out, lifecycle, height);
    out.push_str("</svg>\n");
    Ok(out)
}

/// Edges between the same two states are one arrow.
fn bundles(lifecycle: &Lifecycle) -> BTreeMap<(&'static str, &'static str), Vec<&'static Edge>> {
    let mut all: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for edge in lifecycle.edges {
        all.entry((edge.from.unwrap_or(""), edge.to)).or_default().push(edge);
    }
    all
}

fn head(out: &mut String, lifecycle: &Lifecycle, width: f64, height: f64) {
    let _ = writeln!(
        out,
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0} {height:.0}" width="{width:.0}" height="{height:.0}" role="img" aria-label="Lifecycle {}">
<!-- Printed by kassa-bindgen from core/src/lifecycle. Do not edit. -->
<style>
text {{ font: 13px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }}
.state {{ font-weight: 600; letter-spacing: .03em; text-anchor: middle; fill: #16202c }}
.label {{ font-size: 12px; text-anchor: middle; paint-order: stroke; stroke: #fff; stroke-width: 5px; stroke-linejoin: round }}
path {{ fill: none; stroke-width: 1.6 }}
.unverified {{ stroke-dasharray: 5 4 }}
.doubt {{ font-style: italic }}
</style>
<defs>"##,
        lifecycle.name
    );
    for actor in ACTORS {
        let _ = writeln!(
            out,
            r#"<marker id="{0}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L10 5L0 10z" style="fill:{1};stroke:none"/></marker>"#,
            actor.as_str(),
            colour(actor)
        );
    }
    let _ = writeln!(
        out,
        r##"</defs>
<rect width="{width:.0}" height="{height:.0}" rx="12" fill="#fff" stroke="#dfe4ea"/>"##
    );
}

fn point((column, row): Point) -> Point {
    (MARGIN.0 + column * COLUMN, MARGIN.1 + row * ROW)
}

fn place(layout: &Layout, state: &str) -> Point {
    let found = layout.places.iter().find(|place| place.0 == state);
    point(found.map_or(layout.start, |place| (place.1, place.2)))
}

fn arrow(out: &mut String, layout: &Layout, (from, to): (&str, &str), edges: &[&Edge], hint: Option<&Arrow>) {
    let Some(first) = edges.first() else { return };
    let dashed = if edges.iter().all(|edge| edge.unverified) { r#" class="unverified""# } else { "" };
    let (bend, at, shift) = hint.map_or((0.0, 0.5, (0.0, 0.0)), |arrow| (arrow.bend, arrow.at, arrow.shift));
    let (path, label) = if from == to {
        let (x, y) = place(layout, from);
        let top = y - BOX.1 / 2.0;
        (
            format!(
                "M{:.1} {top:.1}C{:.1} {:.1} {:.1} {:.1} {:.1} {top:.1}",
                x - 26.0,
                x - 44.0,
                top - 46.0,
                x + 44.0,
                top - 46.0,
                x + 26.0
            ),
            (x, top - 42.0),
        )
    } else {
        let (a, b) = (place(layout, from), place(layout, to));
        let middle = ((a.0 + b.0) / 2.0, (a.1 + b.1) / 2.0);
        let length = (b.0 - a.0).hypot(b.1 - a.1);
        let control = (middle.0 + 2.0 * bend * (b.1 - a.1) / length, middle.1 - 2.0 * bend * (b.0 - a.0) / length);
        let a = if from.is_empty() { a } else { border(from, a, control) };
        let b = border(to, b, control);
        let label = bow(a, control, b, at);
        (format!("M{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}", a.0, a.1, control.0, control.1, b.0, b.1), label)
    };
    let _ = writeln!(
        out,
        r#"<path d="{path}" style="stroke:{}" marker-end="url(#{})"{dashed}/>"#,
        colour(first.actor),
        first.actor.as_str()
    );
    let count = f64::from(u32::try_from(edges.len()).unwrap_or(1));
    // Loops grow upwards; other labels stand around their point.
    let first_line = label.1 + shift.1 - if from == to { (count - 1.0) * 15.0 } else { (count - 1.0) * 7.5 - 4.0 };
    let mut y = first_line;
    for edge in edges {
        let _ = writeln!(
            out,
            r#"<text class="label{}" x="{:.1}" y="{y:.1}" fill="{}">{}</text>"#,
            if edge.unverified { " doubt" } else { "" },
            label.0 + shift.0,
            colour(edge.actor),
            escape(edge.trigger)
        );
        y += 15.0;
    }
}

/// Width of a box: long names need more.
fn wide(state: &str) -> f64 {
    BOX.0.max(9.3 * f64::from(u32::try_from(state.len()).unwrap_or(0)) + 24.0)
}

/// Where the line from the middle of a box towards a point leaves the box.
fn border(state: &str, middle: Point, towards: Point) -> Point {
    let (dx, dy) = (towards.0 - middle.0, towards.1 - middle.1);
    let half = (wide(state) / 2.0 + 3.0, BOX.1 / 2.0 + 3.0);
    let scale = (half.0 / dx.abs().max(0.001)).min(half.1 / dy.abs().max(0.001));
    (middle.0 + dx * scale, middle.1 + dy * scale)
}

/// A point on a curve with one control point.
fn bow(a: Point, control: Point, b: Point, t: f64) -> Point {
    let mix = |a: f64, c: f64, b: f64| (1.0 - t) * (1.0 - t) * a + 2.0 * (1.0 - t) * t * c + t * t * b;
    (mix(a.0, control.0, b.0), mix(a.1, control.1, b.1))
}

fn dot(out: &mut String, (x, y): Point) {
    let _ = writeln!(out, r##"<circle cx="{x:.1}" cy="{y:.1}" r="8" fill="#16202c"/>"##);
}

fn node(out: &mut String, lifecycle: &Lifecycle, state: &str, (x, y): Point) {
    let mut frame = |grow: f64, fill: &str| {
        let (w, h) = (wide(state) + 2.0 * grow, BOX.1 + 2.0 * grow);
        let _ = writeln!(
            out,
            r##"<rect x="{:.1}" y="{:.1}" width="{w:.1}" height="{h:.1}" rx="{:.1}" fill="{fill}" stroke="#16202c" stroke-width="1.4"/>"##,
            x - w / 2.0,
            y - h / 2.0,
            10.0 + grow
        );
    };
    if lifecycle.is_final(state) {
        frame(0.0, "#eef1f5");
        frame(-4.0, "#eef1f5");
    } else {
        frame(0.0, "#fff3dc");
    }
    let _ = writeln!(out, r#"<text class="state" x="{x:.1}" y="{:.1}">{state}</text>"#, y + 4.5);
}

fn legend_entry(text: &str) -> f64 {
    56.0 + 7.4 * f64::from(u32::try_from(text.len()).unwrap_or(0))
}

fn legend_width(lifecycle: &Lifecycle) -> f64 {
    let actors = ACTORS.into_iter().filter(|actor| lifecycle.edges.iter().any(|edge| edge.actor == *actor));
    let doubt = if lifecycle.edges.iter().any(|edge| edge.unverified) { 148.0 } else { 0.0 };
    28.0 + actors.map(|actor| legend_entry(who(actor))).sum::<f64>() + doubt + 96.0
}

fn legend(out: &mut String, lifecycle: &Lifecycle, height: f64) {
    let (mut x, y) = (28.0, height - 26.0);
    let mut entry = |mark: String, text: &str, wide: f64| {
        let _ = writeln!(
            out,
            r##"<g transform="translate({x:.0} {y:.0})">{mark}<text x="36" y="4.5" fill="#46525f">{text}</text></g>"##
        );
        x += wide;
    };
    for actor in ACTORS {
        if lifecycle.edges.iter().any(|edge| edge.actor == actor) {
            let mark = format!(
                r#"<path d="M0 0H28" style="stroke:{}" marker-end="url(#{})"/>"#,
                colour(actor),
                actor.as_str()
            );
            entry(mark, who(actor), legend_entry(who(actor)));
        }
    }
    if lifecycle.edges.iter().any(|edge| edge.unverified) {
        let mark = r##"<path d="M0 0H28" style="stroke:#46525f" class="unverified"/>"##.to_owned();
        entry(mark, r#"<tspan class="doubt">not confirmed</tspan>"#, 148.0);
    }
    if lifecycle.finals.is_empty() {
        return;
    }
    entry(
        r##"<rect x="4" y="-8" width="24" height="16" rx="5" fill="#eef1f5" stroke="#16202c"/><rect x="7" y="-5" width="18" height="10" rx="3" fill="#eef1f5" stroke="#16202c"/>"##.to_owned(),
        "final",
        0.0,
    );
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::{Layout, draw};
    use kassa::lifecycle::PAYMENT_FUNDING;

    #[test]
    fn a_state_without_a_place_is_refused() {
        let places = vec![("PENDING", 0.0, 0.0), ("FUNDED", 1.0, 0.0)];
        let layout = Layout { places, columns: 0.0, start: (0.0, 0.0), arrows: Vec::new() };
        assert!(draw(&PAYMENT_FUNDING, &layout).is_err_and(|fault| fault.contains("EXPIRED")));
    }

    #[test]
    fn every_state_and_trigger_is_drawn() {
        let places = vec![("PENDING", 0.0, 0.0), ("FUNDED", 1.0, 0.0), ("EXPIRED", 1.0, 1.0)];
        let layout = Layout { places, columns: 0.0, start: (0.0, 1.0), arrows: Vec::new() };
        let drawn = draw(&PAYMENT_FUNDING, &layout).unwrap_or_default();
        for text in PAYMENT_FUNDING.states.iter().copied().chain(PAYMENT_FUNDING.edges.iter().map(|edge| edge.trigger))
        {
            assert!(drawn.contains(text), "{text}");
        }
    }
}
