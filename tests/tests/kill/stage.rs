//! A sandbox with a bad line, and customers who take their time.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use kassa_sandbox::engine::{Approval, Move};
use kassa_sandbox::{Options, Sandbox};
use serde_json::json;

use crate::WORKERS;

/// After so long something hangs.
const PATIENCE: Duration = Duration::from_secs(1_800);

pub(crate) struct Stage {
    pub(crate) sandbox: Sandbox,
    pub(crate) directory: PathBuf,
    begun: Instant,
    closed: AtomicBool,
}

/// What the customer of the `n`th payment does; payments are named after it.
pub(crate) fn customer(n: usize) -> &'static str {
    ["approve", "follow", "decline", "approve", "follow"][n % 5]
}

impl Stage {
    pub(crate) fn start(seed: u64) -> Self {
        let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join("kill");
        let _ = fs::remove_dir_all(&directory);
        fs::create_dir_all(&directory).unwrap();
        let sandbox = Sandbox::start(Options { seed, ..Options::default() }).unwrap();
        for (kind, rate) in [("drop_after", 0.03), ("drop_before", 0.02), ("truncate", 0.02)] {
            let script = json!({"match": {}, "rate": rate, "fault": {"kind": kind}});
            sandbox.fault(serde_json::from_value(script).unwrap());
        }
        let stage = Self { sandbox, directory, begun: Instant::now(), closed: AtomicBool::new(false) };
        for worker in 0..WORKERS {
            stage.configure(worker);
        }
        stage
    }

    fn configure(&self, worker: usize) {
        let seed = self.sandbox.seed();
        let options = json!({
            "base_url": self.sandbox.base_url(),
            "environment": "test",
            "partner_account_id": seed.partner_account_id,
            "installation": format!("till-{worker}"),
            "api_key": seed.acquiring_partner_api_key,
            "policy": {"poll_floor_ms": 500},
        });
        fs::write(self.config(worker), options.to_string()).unwrap();
    }

    pub(crate) fn config(&self, worker: usize) -> PathBuf {
        self.directory.join(format!("till-{worker}.json"))
    }

    pub(crate) fn journal(&self, worker: usize) -> PathBuf {
        self.directory.join(format!("journal-{worker}"))
    }

    pub(crate) fn is_open(&self) -> bool {
        self.begun.elapsed() < PATIENCE
    }

    pub(crate) fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
    }

    /// Customers look at their request a few times before they decide.
    pub(crate) fn customers(&self) {
        let mut turn = 0_usize;
        while !self.closed.load(Ordering::SeqCst) && self.is_open() {
            thread::sleep(Duration::from_millis(40));
            turn += 1;
            let requests = self.sandbox.with_world(|world, _| world.all_requests());
            for (n, request) in requests.as_array().unwrap().iter().enumerate() {
                let waits = request["state"] == "SUBMITTED";
                if !waits || !(turn + n).is_multiple_of(5) {
                    continue;
                }
                let id = request["payment_request_id"].as_str().unwrap();
                let declines =
                    request["payment_request_reference"].as_str().is_some_and(|text| text.starts_with("decline"));
                let step =
                    if declines { Move::Decline } else { Move::Approve(Approval { amount: None, shipping: None }) };
                // The request may have ended meanwhile.
                let _ = self.sandbox.with_world(|world, now| world.customer_moves(id, &step, now));
            }
        }
    }

    /// Every payment's journal is among the ended ones, and nothing else is pending.
    pub(crate) fn journals_have_ended<'a>(&self, references: impl Iterator<Item = &'a str>) {
        let names = |directory: &Path| -> Vec<String> {
            let entries = fs::read_dir(directory).unwrap();
            let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
            names.filter(|name| name.ends_with(".journal")).collect()
        };
        let mut ended = Vec::new();
        for worker in 0..WORKERS {
            assert_eq!(names(&self.journal(worker)), Vec::<String>::new(), "pending");
            ended.extend(names(&self.journal(worker).join("done")));
        }
        for reference in references {
            let name = format!("{reference}.journal");
            assert_eq!(ended.iter().filter(|other| **other == name).count(), 1, "{name}");
        }
    }
}
