use std::borrow::Cow;

use hashbrown::HashMap;
use roaring::RoaringBitmap;
use smallvec::SmallVec;

use crate::model::stored;

use super::postings::{BLOCK_BITS, Gathered, Meeting, Posting, add_common, position};
use super::rules::{ANY_TYPE, CompiledQuery, DynamicRule, TypeCode};
use super::signature::Signature;
use super::tags::{Condition, Pair, TagTable};

/// One resource, in half a cache line: a check at random over a million of them is bound by memory. What does not
/// fit, more tags than five and more static roles than one, stands apart.
#[derive(Debug, Clone, Copy)]
#[repr(align(32))]
struct ResourceNode {
    /// Block and place in it: the number that bitmaps hold. [`ABSENT`] where no resource is.
    position: u32,
    type_code: TypeCode,
    /// How many of `tags` there are; [`APART`] where all of them are apart.
    tag_count: u8,
    tags: [Pair; INLINE_TAGS],
    /// The slot of the only role whose static rules name it, [`NO_ROLE`], or [`ROLES_APART`].
    static_role: u32,
}

const INLINE_TAGS: usize = 5;
const ABSENT: u32 = u32::MAX;
const APART: u8 = u8::MAX;
const NO_ROLE: u32 = u32::MAX;
const ROLES_APART: u32 = u32::MAX - 1;

const NOTHING: ResourceNode = ResourceNode {
    position: ABSENT,
    type_code: ANY_TYPE,
    tag_count: 0,
    tags: [0; INLINE_TAGS],
    static_role: NO_ROLE,
};

/// What a rule asks of a resource.
#[derive(Debug, Clone, Copy)]
pub(super) struct Resource<'a> {
    pub(super) position: u32,
    pub(super) type_code: TypeCode,
    pub(super) tags: &'a [Pair],
    /// The slots of the roles whose static rules name it.
    pub(super) static_roles: &'a [u32],
    /// What it has, as rules need it.
    pub(super) signature: Signature,
}

/// 65,536 places for resources of one type, so that a bitmap over them is one container and two of them
/// intersect in a microsecond. Places are never given twice.
#[derive(Debug, Clone)]
struct Block {
    /// Numbers of ids, by place.
    ids: Vec<u64>,
    /// Their first 16 bits: enough to tell which of many may come first, in a quarter of the memory.
    leads: Vec<u16>,
    live: RoaringBitmap,
}

/// Resources by type and tag.
#[derive(Debug, Clone, Default)]
pub(super) struct Resources {
    nodes: Vec<ResourceNode>,
    /// The tags of the resources that have many, and the static roles of those that have several, by slot.
    more_tags: HashMap<u32, Box<[Pair]>>,
    more_roles: HashMap<u32, Vec<u32>>,
    blocks: Vec<Block>,
    of_type: HashMap<TypeCode, Vec<u32>>,
    postings: HashMap<(u32, Pair), Posting>,
}

impl Resources {
    #[inline]
    pub(super) fn get(&self, slot: u32) -> Option<Resource<'_>> {
        let node = self.nodes.get(slot as usize).filter(|node| node.position != ABSENT)?;
        let (tags, signature) = match node.tag_count {
            APART => {
                let tags = self.more_tags.get(&slot).map_or(&[][..], |tags| tags);
                (tags, Signature::of_type(node.type_code))
            }
            // Of all places, so that there is no loop whose end is to be foreseen.
            count => (&node.tags[..usize::from(count)], Signature::of_resource(node.type_code, &node.tags)),
        };
        let static_roles = match node.static_role {
            NO_ROLE => &[],
            ROLES_APART => self.more_roles.get(&slot).map_or(&[][..], |roles| roles),
            _ => std::slice::from_ref(&node.static_role),
        };
        Some(Resource { position: node.position, type_code: node.type_code, tags, static_roles, signature })
    }

    /// Where it stands in bitmaps.
    pub(super) fn position(&self, slot: u32) -> Option<u32> {
        self.nodes.get(slot as usize).map(|node| node.position).filter(|position| *position != ABSENT)
    }

    /// Says which roles name it.
    pub(super) fn set_static_roles(&mut self, slot: u32, roles: &[u32]) {
        let Some(node) = self.nodes.get_mut(slot as usize) else { return };
        if node.static_role == ROLES_APART {
            self.more_roles.remove(&slot);
        }
        node.static_role = match roles {
            [] => NO_ROLE,
            [only] => *only,
            _ => {
                self.more_roles.insert(slot, roles.to_vec());
                ROLES_APART
            }
        };
    }

    /// The number of the id at a position.
    pub(super) fn id_at(&self, position: u32) -> u64 {
        self.blocks[(position >> BLOCK_BITS) as usize].ids[(position & 0xffff) as usize]
    }

    /// The first 16 bits of [`Resources::id_at`].
    pub(super) fn lead_at(&self, position: u32) -> u16 {
        self.blocks[(position >> BLOCK_BITS) as usize].leads[(position & 0xffff) as usize]
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
        let tags: SmallVec<[Pair; 8]> =
            stored::resource_tags(view).map(|(name, value)| table.intern(name, value)).collect();
        if self.nodes.len() <= slot as usize {
            self.nodes.resize(slot as usize + 1, NOTHING);
        }
        let before = self.get(slot).map(|node| (node.position, node.type_code));
        let position = match before {
            Some((position, before)) if before == type_code => {
                let old: SmallVec<[Pair; 8]> = self.get(slot).map_or(&[][..], |node| node.tags).into();
                self.repost(position, &old, &tags);
                position
            }
            before => {
                if before.is_some() {
                    self.forget(slot);
                }
                let position = self.place(type_code, number);
                self.repost(position, &[], &tags);
                position
            }
        };
        self.set_tags(slot, &tags);
        let node = &mut self.nodes[slot as usize];
        node.position = position;
        node.type_code = type_code;
    }

    fn set_tags(&mut self, slot: u32, tags: &[Pair]) {
        let node = &mut self.nodes[slot as usize];
        if node.tag_count == APART {
            self.more_tags.remove(&slot);
        }
        match node.tags.get_mut(..tags.len()) {
            Some(inline) => {
                inline.copy_from_slice(tags);
                node.tag_count = tags.len() as u8;
            }
            None => {
                node.tag_count = APART;
                self.more_tags.insert(slot, tags.into());
            }
        }
    }

    /// Lets a resource go; answers where it was and which roles named it.
    pub(super) fn remove(&mut self, slot: u32) -> Option<(u32, Vec<u32>)> {
        let node = self.get(slot)?;
        let was = (node.position, node.static_roles.to_vec());
        self.forget(slot);
        self.set_static_roles(slot, &[]);
        self.set_tags(slot, &[]);
        self.nodes[slot as usize] = NOTHING;
        Some(was)
    }

    /// Takes it out of its block.
    fn forget(&mut self, slot: u32) {
        let Some(node) = self.get(slot) else { return };
        let (position, tags) = (node.position, SmallVec::<[Pair; 8]>::from(node.tags));
        self.blocks[(position >> BLOCK_BITS) as usize].live.remove(position);
        self.repost(position, &tags, &[]);
    }

    /// A place in a block of this type.
    fn place(&mut self, type_code: TypeCode, number: u64) -> u32 {
        let of_type = self.of_type.entry(type_code).or_default();
        let open =
            of_type.last().copied().filter(|block| self.blocks[*block as usize].ids.len() < 1 << BLOCK_BITS);
        let block = open.unwrap_or_else(|| {
            let block = self.blocks.len() as u32;
            self.blocks.push(Block { ids: Vec::new(), leads: Vec::new(), live: RoaringBitmap::new() });
            of_type.push(block);
            block
        });
        let place = &mut self.blocks[block as usize];
        let position = position(block, place.ids.len() as u16);
        place.ids.push(number);
        place.leads.push((number >> 48) as u16);
        place.live.insert(position);
        position
    }

    /// Moves a position from the postings of some tags to those of others.
    fn repost(&mut self, position: u32, before: &[Pair], after: &[Pair]) {
        let (block, place) = (position >> BLOCK_BITS, position as u16);
        for pair in before.iter().filter(|pair| !after.contains(pair)) {
            if let Some(posting) = self.postings.get_mut(&(block, *pair)) {
                posting.remove(block, place);
                if posting.len() == 0 {
                    self.postings.remove(&(block, *pair));
                }
            }
        }
        for pair in after.iter().filter(|pair| !before.contains(pair)) {
            self.postings.entry((block, *pair)).or_default().insert(block, place);
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
        blocks.iter().filter_map(|block| self.postings.get(&(*block, pair))).map(Posting::len).sum()
    }

    fn meeting(&self, block: u32, condition: Condition, table: &TagTable) -> Meeting<'_> {
        if let Some(pair) = condition.pair() {
            return Meeting::of(self.postings.get(&(block, pair)));
        }
        let mut all = RoaringBitmap::new();
        for pair in table.pairs_meeting(condition) {
            if let Some(posting) = self.postings.get(&(block, pair)) {
                posting.add_to(block, &mut all);
            }
        }
        Meeting::Many(Cow::Owned(all))
    }

    /// Adds the positions that a rule matches.
    pub(super) fn select(&self, rule: &DynamicRule, table: &TagTable, into: &mut Gathered) {
        for block in self.blocks_of(rule.type_code).iter() {
            let mut all: SmallVec<[Meeting<'_>; 4]> = SmallVec::new();
            for condition in &rule.conditions {
                all.push(self.meeting(*block, *condition, table));
            }
            match all.is_empty() {
                true => into.many |= &self.blocks[*block as usize].live,
                false => add_common(*block, all, into),
            }
        }
    }

    /// Adds the positions that a query matches.
    pub(super) fn select_query(&self, query: &CompiledQuery, table: &TagTable, into: &mut RoaringBitmap) {
        for (index, block) in self.blocks.iter().enumerate() {
            let index = index as u32;
            let meeting = |condition| self.meeting(index, condition, table).into_bitmap(index);
            *into |= query.select(&block.live, &meeting);
        }
    }
}
