//! Settlements: what captures, refunds and chargebacks of an interval come to, and the payout.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::form::File;
use super::gate::Call;
use super::kinds::{PAYOUT, SETTLEMENT};
use super::machine::By;
use super::moments;
use super::paging;
use super::problem::Problem;
use super::shelf::Resource;
use super::world::{Outcome, Reply, World};

/// Columns of the CSV; Klarna sets them per acquirer.
const COLUMNS: [&str; 8] = [
    "type",
    "amount",
    "tax_amount",
    "currency",
    "payment_transaction_id",
    "payment_capture_id",
    "payment_capture_reference",
    "payment_refund_id",
];

impl World {
    pub(crate) fn generate_settlement(&mut self, call: &Call<'_>) -> Outcome {
        let moment = |name: &str| {
            let text = call.body[name].as_str().unwrap_or_default();
            moments::parse(text).ok_or_else(|| Problem::invalid(name, "is no date-time with zone"))
        };
        let (from, to) = (moment("interval_start")?, moment("interval_end")?);
        if to <= from {
            return Err(Problem::invalid("interval_end", "is not after interval_start"));
        }
        let acquiring = call.text("/payment_acquiring_account_id").unwrap_or_default();
        if acquiring != self.seed.payment_acquiring_account_id || call.account != self.seed.acquiring_partner_account_id
        {
            return Err(Problem::invalid("payment_acquiring_account_id", "is unknown to this caller"));
        }
        let reports = self.settle(&call.account, &acquiring, from, to);
        let reports: Vec<_> = reports.iter().map(|id| json!({"settlement_id": id})).collect();
        Ok(Reply::new(call.operation.success, json!({"settlement_reports": reports})))
    }

    /// Klarna closes a cycle that ends now; the ids of the reports.
    pub fn close_cycle(&mut self, from: u64) -> Vec<String> {
        let (account, acquiring) =
            (self.seed.acquiring_partner_account_id.clone(), self.seed.payment_acquiring_account_id.clone());
        self.settle(&account, &acquiring, from, self.now + 1)
    }

    fn settle(&mut self, account: &str, acquiring: &str, from: u64, to: u64) -> Vec<String> {
        let mut reports = Vec::new();
        for (currency, lines) in self.lines(account, from, to) {
            let sum: i64 = lines.iter().filter_map(|line| line["amount"].as_i64()).sum();
            let reference = format!("SETTLE-{}", self.choose.capitals(8));
            let body = json!({
                "payment_acquiring_account_id": acquiring,
                "currency": currency,
                "interval_start": moments::rfc3339(from),
                "interval_end": moments::rfc3339(to),
                "payment_reference": reference,
                "totals": {"amount": sum, "count": lines.len()},
            });
            let id = self.new_id(&SETTLEMENT);
            let mut row = Resource::new(&SETTLEMENT, id.clone(), account, body, self.now);
            row.hidden = json!(lines);
            self.place(row);
            // A negative settlement is carried into the next one and has no payout.
            if sum > 0 {
                let body =
                    json!({"settlement_id": id, "payment_reference": reference, "amount": sum, "currency": currency});
                let payout = self.new_id(&PAYOUT);
                self.place(Resource::new(&PAYOUT, payout, account, body, self.now).below(&id));
            }
            self.tell(&id, "settlement.report.created", None);
            reports.push(id);
        }
        reports
    }

    /// Lines by currency; the interval holds its start and not its end.
    fn lines(&self, acquirer: &str, from: u64, to: u64) -> BTreeMap<String, Vec<Value>> {
        let mut found: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        let own = |account: &str| self.accounts.acquirer_of(account) == Some(acquirer);
        for transaction in self.transactions.values().filter(|transaction| own(&transaction.account)) {
            let line = |kind: &str, amount: i64| {
                json!({
                    "type": kind,
                    "amount": amount,
                    "tax_amount": 0,
                    "currency": transaction.currency,
                    "payment_transaction_id": transaction.id,
                })
            };
            let mut lines = Vec::new();
            for capture in transaction.captures.iter().filter(|capture| (from..to).contains(&capture.at)) {
                let mut line = line("CAPTURE", capture.amount);
                line["payment_capture_id"] = json!(capture.id);
                if let Some(reference) = &capture.reference {
                    line["payment_capture_reference"] = json!(reference);
                }
                lines.push(line);
            }
            for refund in transaction.refunds.iter().filter(|refund| (from..to).contains(&refund.at)) {
                let mut line = line("REFUND", -refund.amount);
                line["payment_refund_id"] = json!(refund.id);
                lines.push(line);
            }
            let lost = transaction.chargebacks.iter().filter(|chargeback| (from..to).contains(&chargeback.at));
            lines.extend(lost.map(|chargeback| line("CHARGEBACK", -chargeback.amount)));
            if !lines.is_empty() {
                found.entry(transaction.currency.clone()).or_default().extend(lines);
            }
        }
        found
    }

    pub(crate) fn list_settlements(&mut self, call: &Call<'_>) -> Outcome {
        let query = call.query();
        let find = |name: &str| query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let moment = |name: &str| match find(name) {
            None => Ok(None),
            Some(text) => {
                moments::parse(text).map(Some).ok_or_else(|| Problem::invalid(name, "is no date-time with zone"))
            }
        };
        let (from, to) = (moment("interval_start")?, moment("interval_end")?);
        let time = |row: &Resource, name: &str| row.body[name].as_str().and_then(moments::parse).unwrap_or_default();
        let fits = |row: &&Resource| {
            ["currency", "payment_acquiring_account_id"]
                .iter()
                .all(|name| find(name).is_none_or(|v| row.body[*name] == v))
                && from.is_none_or(|from| time(row, "interval_start") >= from)
                && to.is_none_or(|to| time(row, "interval_end") <= to)
        };
        let own = self.shelf.seen(&SETTLEMENT, &call.account).filter(fits);
        Ok(Reply::new(200, json!({"settlement_reports": own.map(Resource::view).collect::<Vec<_>>()})))
    }

    pub(crate) fn settlement_lines(&mut self, call: &Call<'_>) -> Outcome {
        let row = self.find(call, &SETTLEMENT)?;
        let lines = row.hidden.as_array().into_iter().flatten().enumerate();
        let rows = lines.map(|(at, line)| (format!("{}:line:{at}", row.id), line.clone())).collect();
        let (transactions, pagination) = paging::cut(call, rows)?;
        Ok(Reply::new(200, json!({"transactions": transactions, "pagination": pagination})))
    }

    pub(crate) fn settlement_csv(&mut self, call: &Call<'_>) -> Outcome {
        let row = self.find(call, &SETTLEMENT)?;
        let mut text = format!("{}\r\n", COLUMNS.join(","));
        for line in row.hidden.as_array().into_iter().flatten() {
            let cells: Vec<String> = COLUMNS.iter().map(|column| cell(&line[*column])).collect();
            text.push_str(&format!("{}\r\n", cells.join(",")));
        }
        let name = format!("{}.csv", row.id.replace(':', "-"));
        Ok(Reply::file(call.operation.success, File { name, kind: "text/csv".to_owned(), bytes: text.into_bytes() }))
    }

    fn payout(&self, call: &Call<'_>) -> Result<&Resource, Problem> {
        let settlement = &self.find(call, &SETTLEMENT)?.id;
        let found = self.shelf.all(&PAYOUT).find(|row| row.parent == *settlement);
        found.ok_or_else(|| Problem::not_found("payout: the settlement is not positive"))
    }

    pub(crate) fn set_payout_status(&mut self, call: &Call<'_>) -> Outcome {
        let to = call.text("/status").unwrap_or_default();
        let id = self.payout(call)?.id.clone();
        self.step(&id, &to, By::Call(call.operation.id))?;
        if let (Some(row), Some(bank)) = (self.shelf.get_mut(&id), call.body.get("payout_bank_account_reference")) {
            row.body["payout_bank_account_reference"] = bank.clone();
        }
        Ok(Reply::empty(call.operation.success))
    }

    pub(crate) fn read_payout(&mut self, call: &Call<'_>) -> Outcome {
        let row = self.payout(call)?;
        let view = row.view();
        let names = ["settlement_id", "status", "payout_bank_account_reference"];
        // PENDING is no value of the API.
        let shown = |name: &&&str| **name != "status" || row.state != "PENDING";
        let members =
            names.iter().filter(shown).filter_map(|name| Some(((*name).to_owned(), view.get(*name)?.clone())));
        Ok(Reply::new(200, members.collect()))
    }
}

fn cell(value: &Value) -> String {
    let text =
        value.as_str().map_or_else(|| if value.is_null() { String::new() } else { value.to_string() }, str::to_owned);
    // RFC 4180, and no cell that a spreadsheet takes for a formula; numbers are left alone.
    let formula = value.is_string() && text.starts_with(['=', '+', '-', '@']);
    let text = if formula { format!("'{text}") } else { text };
    if text.contains([',', '"', '\r', '\n']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}
