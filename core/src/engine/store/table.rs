use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::OnceLock;

use bytes::Bytes;

use crate::model::Revision;

use super::idmap::IdMap;

/// One entity.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The revision that gave it this state.
    pub(crate) revision: Revision,
    /// Its encoded state.
    pub(crate) state: Bytes,
}

/// The entities of one kind: rows in slots, found by the number of the id.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    rows: Vec<Option<Row>>,
    /// The number of each slot's entity, or of the last that was there.
    numbers: Vec<u64>,
    slots: IdMap,
    free: Vec<u32>,
    keeps_slots: bool,
    /// Number → slot, in order; made when first asked for, because a program that only checks never lists.
    order: OnceLock<BTreeMap<u64, u32>>,
}

impl Table {
    pub(crate) fn new(keeps_slots: bool) -> Table {
        Table { keeps_slots, ..Table::default() }
    }

    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    /// The slot of this number.
    #[inline]
    pub(crate) fn slot(&self, number: u64) -> Option<u32> {
        self.slots.find(number)
    }

    /// The row of this number.
    pub(crate) fn row(&self, number: u64) -> Option<&Row> {
        self.at(self.slot(number)?)
    }

    /// The row in this slot.
    pub(crate) fn at(&self, slot: u32) -> Option<&Row> {
        self.rows.get(slot as usize)?.as_ref()
    }

    /// The number of the entity in this slot.
    pub(crate) fn number_at(&self, slot: u32) -> Option<u64> {
        self.at(slot).map(|_| self.numbers[slot as usize])
    }

    /// The number and the row in this slot.
    pub(crate) fn numbered(&self, slot: u32) -> Option<(u64, &Row)> {
        self.at(slot).map(|row| (self.numbers[slot as usize], row))
    }

    pub(crate) fn put(&mut self, number: u64, state: Bytes, revision: Revision) -> (Option<Bytes>, u32) {
        let row = Some(Row { revision, state });
        if let Some(slot) = self.slot(number) {
            let before = std::mem::replace(&mut self.rows[slot as usize], row);
            return (before.map(|row| row.state), slot);
        }
        let slot = match self.free.pop() {
            Some(slot) => {
                self.rows[slot as usize] = row;
                self.numbers[slot as usize] = number;
                slot
            }
            None => {
                self.rows.push(row);
                self.numbers.push(number);
                (self.rows.len() - 1) as u32
            }
        };
        self.slots.insert(number, slot);
        if let Some(order) = self.order.get_mut() {
            order.insert(number, slot);
        }
        (None, slot)
    }

    pub(crate) fn remove(&mut self, number: u64) -> (Option<Bytes>, Option<u32>) {
        let Some(slot) = self.slots.remove(number) else { return (None, None) };
        let row = self.rows[slot as usize].take();
        if !self.keeps_slots {
            self.free.push(slot);
        }
        if let Some(order) = self.order.get_mut() {
            order.remove(&number);
        }
        (row.map(|row| row.state), Some(slot))
    }

    /// Numbers and rows in the order of the numbers, from after `after` on.
    pub(crate) fn scan(&self, after: Option<u64>) -> impl Iterator<Item = (u64, &Row)> {
        let order = self.order.get_or_init(|| {
            let numbered = self.rows.iter().zip(&self.numbers).enumerate();
            numbered
                .filter_map(|(slot, (row, number))| row.as_ref().map(|_| (*number, slot as u32)))
                .collect()
        });
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        order.range((from, Bound::Unbounded)).filter_map(|(number, slot)| Some((*number, self.at(*slot)?)))
    }

    /// Slots, numbers and rows in the order of the slots.
    pub(crate) fn slots(&self) -> impl Iterator<Item = (u32, u64, &Row)> {
        (0..)
            .zip(&self.rows)
            .filter_map(|(slot, row)| Some((slot, self.numbers[slot as usize], row.as_ref()?)))
    }

    /// Numbers and rows in no order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (u64, &Row)> {
        self.numbers.iter().zip(&self.rows).filter_map(|(number, row)| Some((*number, row.as_ref()?)))
    }
}
