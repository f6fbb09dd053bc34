use std::borrow::Cow;

use hashbrown::HashMap;
use roaring::RoaringBitmap;
use smallvec::SmallVec;

use crate::model::stored;

use super::rules::{ANY_TYPE, CompiledQuery, DynamicRule, TypeCode};
use super::tags::{Condition, Pair, TagTable};

/// One resource. Kept to a cache line: a check at random over a million of them is bound by memory.
#[derive(Debug, Clone)]
pub(super) struct ResourceNode {
    /// Block and place in it: the number that bitmaps hold.
    pub(super) position: u32,
    pub(super) type_code: TypeCode,
    pub(super) tags: SmallVec<[Pair; 5]>,
    /// The slots of the roles whose static rules name it.
    pub(super) static_roles: SmallVec<[u32; 2]>,
}

/// 65,536 places for resources of one type, so that a bitmap over them is one container and two of them
/// intersect in a microsecond. Places are never given twice.
#[derive(Debug, Clone)]
struct Block {
    /// Numbers of ids, by place.
    ids: Vec<u64>,
    live: RoaringBitmap,
}

const BLOCK_BITS: u32 = 16;

/// Resources by type and tag.
#[derive(Debug, Clone, Default)]
pub(super) struct Resources {
    nodes: Vec<Option<ResourceNode>>,
    blocks: Vec<Block>,
    of_type: HashMap<TypeCode, Vec<u32>>,
    postings: HashMap<(u32, Pair), RoaringBitmap>,
}

impl Resources {
    #[inline]
    pub(super) fn node(&self, slot: u32) -> Option<&ResourceNode> {
        self.nodes.get(slot as usize)?.as_ref()
    }

    pub(super) fn node_mut(&mut self, slot: u32) -> Option<&mut ResourceNode> {
        self.nodes.get_mut(slot as usize)?.as_mut()
    }

    /// The number of the id at a position.
    pub(super) fn id_at(&self, position: u32) -> u64 {
        self.blocks[(position >> BLOCK_BITS) as usize].ids[(position & 0xffff) as usize]
    }

    /// Takes in a resource, new or changed.
    pub(super) fn put(
        &mut self,
        slot: u32,
        number: u64,
        view: &stored::ResourceView<'_>,
        table: &mut TagTable,
    ) {
        let type_code = TypeCode::try_from(view.type_number).unwrap_or(ANY_TYPE);
        let tags: SmallVec<[Pair; 5]> =
            stored::resource_tags(view).map(|(name, value)| table.intern(name, value)).collect();
        if self.nodes.len() <= slot as usize {
            self.nodes.resize_with(slot as usize + 1, || None);
        }
        let (position, static_roles, before) = match self.nodes[slot as usize].take() {
            Some(node) if node.type_code == type_code => (node.position, node.static_roles, node.tags),
            Some(node) => {
                self.forget(&node);
                (self.place(type_code, number), node.static_roles, SmallVec::new())
            }
            None => (self.place(type_code, number), SmallVec::new(), SmallVec::new()),
        };
        self.repost(position, &before, &tags);
        self.nodes[slot as usize] = Some(ResourceNode { position, type_code, tags, static_roles });
    }

    /// Lets a resource go; answers what it was.
    pub(super) fn remove(&mut self, slot: u32) -> Option<ResourceNode> {
        let node = self.nodes.get_mut(slot as usize)?.take()?;
        self.forget(&node);
        Some(node)
    }

    fn forget(&mut self, node: &ResourceNode) {
        self.blocks[(node.position >> BLOCK_BITS) as usize].live.remove(node.position);
        self.repost(node.position, &node.tags, &[]);
    }

    /// A place in a block of this type.
    fn place(&mut self, type_code: TypeCode, number: u64) -> u32 {
        let of_type = self.of_type.entry(type_code).or_default();
        let open =
            of_type.last().copied().filter(|block| self.blocks[*block as usize].ids.len() < 1 << BLOCK_BITS);
        let block = open.unwrap_or_else(|| {
            let block = self.blocks.len() as u32;
            self.blocks.push(Block { ids: Vec::new(), live: RoaringBitmap::new() });
            of_type.push(block);
            block
        });
        let place = &mut self.blocks[block as usize];
        let position = block << BLOCK_BITS | place.ids.len() as u32;
        place.ids.push(number);
        place.live.insert(position);
        position
    }

    /// Moves a position from the postings of some tags to those of others.
    fn repost(&mut self, position: u32, before: &[Pair], after: &[Pair]) {
        let block = position >> BLOCK_BITS;
        for pair in before.iter().filter(|pair| !after.contains(pair)) {
            if let Some(posting) = self.postings.get_mut(&(block, *pair)) {
                posting.remove(position);
                if posting.is_empty() {
                    self.postings.remove(&(block, *pair));
                }
            }
        }
        for pair in after.iter().filter(|pair| !before.contains(pair)) {
            self.postings.entry((block, *pair)).or_default().insert(position);
        }
    }

    fn blocks_of(&self, type_code: TypeCode) -> Cow<'_, [u32]> {
        match type_code {
            ANY_TYPE => Cow::Owned((0..self.blocks.len() as u32).collect()),
            code => Cow::Borrowed(self.of_type.get(&code).map_or(&[], Vec::as_slice)),
        }
    }

    /// How many resources have a tag, within a type: what makes a good key for finding rules.
    pub(super) fn frequency(&self, type_code: TypeCode, pair: Pair) -> u64 {
        let blocks = self.blocks_of(type_code);
        blocks.iter().filter_map(|block| self.postings.get(&(*block, pair))).map(RoaringBitmap::len).sum()
    }

    fn meeting(&self, block: u32, condition: Condition, table: &TagTable) -> Cow<'_, RoaringBitmap> {
        if let Some(pair) = condition.pair() {
            return self.postings.get(&(block, pair)).map_or_else(Cow::default, Cow::Borrowed);
        }
        let pairs = table.pairs_meeting(condition);
        let postings = pairs.iter().filter_map(|pair| self.postings.get(&(block, *pair)));
        Cow::Owned(postings.fold(RoaringBitmap::new(), |all, posting| all | posting))
    }

    /// Adds the positions that a rule matches.
    pub(super) fn select(&self, rule: &DynamicRule, table: &TagTable, into: &mut RoaringBitmap) {
        for block in self.blocks_of(rule.type_code).iter() {
            let mut sets: SmallVec<[Cow<'_, RoaringBitmap>; 4]> =
                rule.conditions.iter().map(|condition| self.meeting(*block, *condition, table)).collect();
            sets.sort_by_key(|set| set.len());
            match sets.as_slice() {
                [] => *into |= &self.blocks[*block as usize].live,
                [only] => *into |= &**only,
                [first, second, rest @ ..] => {
                    if first.is_empty() {
                        continue;
                    }
                    let mut both = &**first & &**second;
                    rest.iter().for_each(|set| both &= &**set);
                    *into |= both;
                }
            }
        }
    }

    /// Adds the positions that a query matches.
    pub(super) fn select_query(&self, query: &CompiledQuery, table: &TagTable, into: &mut RoaringBitmap) {
        for (index, block) in self.blocks.iter().enumerate() {
            *into |= query
                .select(&block.live, &|condition| self.meeting(index as u32, condition, table).into_owned());
        }
    }
}
