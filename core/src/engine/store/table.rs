use std::collections::BTreeMap;
use std::ops::Bound;
use std::sync::OnceLock;

use bytes::Bytes;
use hashbrown::HashTable;

use crate::model::Revision;

/// One entity.
#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// The number of its id.
    pub(crate) number: u64,
    /// The revision that gave it this state.
    pub(crate) revision: Revision,
    /// Its encoded state.
    pub(crate) state: Bytes,
}

/// The entities of one kind: rows in slots, found by the number of the id.
///
/// Ids are random, so their own bits are the hash: nobody outside chooses them.
#[derive(Debug, Clone, Default)]
pub(crate) struct Table {
    rows: Vec<Option<Row>>,
    slots: HashTable<u32>,
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

    /// The slot and the row of this number.
    #[inline]
    pub(crate) fn row(&self, number: u64) -> Option<(u32, &Row)> {
        let slot = *self.slots.find(number, |slot| self.number_at(*slot) == Some(number))?;
        self.rows[slot as usize].as_ref().map(|row| (slot, row))
    }

    /// The row in this slot.
    pub(crate) fn at(&self, slot: u32) -> Option<&Row> {
        self.rows.get(slot as usize)?.as_ref()
    }

    #[inline]
    fn number_at(&self, slot: u32) -> Option<u64> {
        self.rows[slot as usize].as_ref().map(|row| row.number)
    }

    pub(crate) fn put(&mut self, number: u64, state: Bytes, revision: Revision) -> (Option<Bytes>, u32) {
        if let Some((slot, _)) = self.row(number) {
            let row = self.rows[slot as usize].replace(Row { number, revision, state });
            return (row.map(|row| row.state), slot);
        }
        let slot = self.free.pop().unwrap_or(self.rows.len() as u32);
        let row = Some(Row { number, revision, state });
        match self.rows.get_mut(slot as usize) {
            Some(place) => *place = row,
            None => self.rows.push(row),
        }
        let rows = &self.rows;
        self.slots
            .insert_unique(number, slot, |slot| rows[*slot as usize].as_ref().map_or(0, |row| row.number));
        if let Some(order) = self.order.get_mut() {
            order.insert(number, slot);
        }
        (None, slot)
    }

    pub(crate) fn remove(&mut self, number: u64) -> (Option<Bytes>, Option<u32>) {
        let rows = &self.rows;
        let is_it = |slot: &u32| rows[*slot as usize].as_ref().is_some_and(|row| row.number == number);
        let Ok(entry) = self.slots.find_entry(number, is_it) else { return (None, None) };
        let (slot, _) = entry.remove();
        let row = self.rows[slot as usize].take();
        if !self.keeps_slots {
            self.free.push(slot);
        }
        if let Some(order) = self.order.get_mut() {
            order.remove(&number);
        }
        (row.map(|row| row.state), Some(slot))
    }

    /// Rows in the order of their numbers, from after `after` on.
    pub(crate) fn scan(&self, after: Option<u64>) -> impl Iterator<Item = &Row> {
        let order = self.order.get_or_init(|| {
            let numbered = self.rows.iter().enumerate();
            numbered.filter_map(|(slot, row)| row.as_ref().map(|row| (row.number, slot as u32))).collect()
        });
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        order.range((from, Bound::Unbounded)).filter_map(|(_, slot)| self.at(*slot))
    }

    /// Rows in no order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().flatten()
    }
}
