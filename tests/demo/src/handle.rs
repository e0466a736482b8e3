//! One flow on a thread of its own: inputs go in by a channel, the view is there for everyone.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use kassa::flow::Notice;
use kassa::webhook::Verifier;
use kassa_drive::{Running, Step};
use serde_json::Value;

/// A webhook delivery that was verified and may be handed to a flow. Events borrow their bytes, so each flow reads its own.
#[derive(Clone, Debug)]
pub(crate) struct Delivery {
    pub(crate) body: Arc<[u8]>,
    pub(crate) key_id: String,
    pub(crate) signature: String,
}

/// What a flow is told from outside.
pub(crate) enum Input {
    Command(Value),
    Event(Delivery),
}

/// What a flow tells.
pub(crate) enum News<'a> {
    Notice(&'a Notice),
    View(&'a Value),
    Failed(String),
}

/// The way to a running flow.
#[derive(Clone)]
pub(crate) struct Handle {
    inputs: Sender<Input>,
    view: Arc<(Mutex<Value>, Condvar)>,
}

impl Handle {
    /// Puts a flow on a thread.
    pub(crate) fn run(flow: Running, verifier: Arc<Verifier>, mut told: impl FnMut(News<'_>) + Send + 'static) -> Self {
        let (inputs, received) = channel();
        let view = Arc::new((Mutex::new(view_of(&flow)), Condvar::new()));
        let handle = Self { inputs, view: Arc::clone(&view) };
        thread::spawn(move || {
            if let Err(failure) = drive(flow, &received, &view, &verifier, &mut told) {
                told(News::Failed(failure.to_string()));
            }
        });
        handle
    }

    /// The view as it is now.
    pub(crate) fn view(&self) -> Value {
        self.view.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until the view is as wanted, or the time is up; answers it either way.
    pub(crate) fn wait(&self, limit: Duration, wanted: impl Fn(&Value) -> bool) -> Value {
        let end = Instant::now() + limit;
        let (view, changed) = &*self.view;
        let mut held = view.lock().unwrap_or_else(PoisonError::into_inner);
        while !wanted(&held) {
            let Some(left) = end.checked_duration_since(Instant::now()) else { break };
            held = changed.wait_timeout(held, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        held.clone()
    }

    /// Tells the flow something. A flow that has ended needs nothing any more.
    pub(crate) fn tell(&self, input: Input) {
        let _ = self.inputs.send(input);
    }
}

fn view_of(flow: &Running) -> Value {
    flow.view_json().ok().and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

fn drive(
    mut flow: Running,
    inputs: &Receiver<Input>,
    view: &(Mutex<Value>, Condvar),
    verifier: &Verifier,
    told: &mut impl FnMut(News<'_>),
) -> Result<(), kassa_drive::Error> {
    loop {
        let input = match flow.step()? {
            // The relay shows the view, and the way to the customer is part of it.
            Step::Show(_) | Step::Hide(_) => {
                publish(&flow, view, told);
                continue;
            }
            Step::Tell(notice) => {
                told(News::Notice(&notice));
                continue;
            }
            Step::Wait { ms } => {
                publish(&flow, view, told);
                match inputs.recv_timeout(Duration::from_millis(ms)) {
                    Ok(input) => input,
                    Err(RecvTimeoutError::Timeout) => continue,
                    Err(RecvTimeoutError::Disconnected) => {
                        thread::sleep(Duration::from_millis(ms));
                        continue;
                    }
                }
            }
            Step::Idle => {
                publish(&flow, view, told);
                let Ok(input) = inputs.recv() else { return Ok(()) };
                input
            }
            Step::Done => {
                publish(&flow, view, told);
                return Ok(());
            }
        };
        match input {
            Input::Command(command) => flow.command(command.to_string().as_bytes())?,
            Input::Event(delivery) => {
                if let Ok(event) = verifier.verify(&delivery.body, &delivery.key_id, &delivery.signature) {
                    // An event about another payment is refused and changes nothing.
                    let _ = flow.event(&event);
                }
            }
        }
    }
}

fn publish(flow: &Running, view: &(Mutex<Value>, Condvar), told: &mut impl FnMut(News<'_>)) {
    let now = view_of(flow);
    let mut held = view.0.lock().unwrap_or_else(PoisonError::into_inner);
    let news =
        held["state"] != now["state"] || held["ended"] != now["ended"] || held["operations"] != now["operations"];
    held.clone_from(&now);
    drop(held);
    view.1.notify_all();
    if news {
        told(News::View(&now));
    }
}
