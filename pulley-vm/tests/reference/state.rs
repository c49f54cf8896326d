//! Memories, tables, globals and segments.

use crate::support::program::{DATA, ELEMENTS, Program, State, TABLES};
use crate::support::trial::FUNCTIONS;
use pulley_vm::TrapCode;
use pulley_vm::artifact::ElementItems;

const PAGE: usize = 256;

/// A result, if there is one, or a trap.
type Meaning = Result<Option<u64>, TrapCode>;

/// The world as the reference sees it: what code can change, and what it can use up.
#[derive(Clone, Debug)]
pub struct Model {
    pub state: State,
    /// The largest sizes of the memories, in pages.
    most_pages: Vec<usize>,
    data: Vec<Vec<u8>>,
    elements: Vec<Vec<u64>>,
}

/// The handle of a function: in these worlds the functions of the instance are the store's first ones.
fn handle(function: u64) -> u64 {
    function + 1
}

impl Model {
    /// A world that was just made.
    pub fn new(state: State) -> Model {
        let mut program = Program::new();
        let most_pages = program.artifact.memories.iter().map(|ty| ty.limits.max.unwrap_or(0) as usize).collect();
        let bytes = &program.artifact.data_bytes;
        let range =
            |segment: &pulley_vm::artifact::DataSegment| segment.bytes.start as usize..segment.bytes.end as usize;
        let data: Vec<Vec<u8>> = program.artifact.data.iter().map(|segment| bytes[range(segment)].to_vec()).collect();
        for _ in 0..FUNCTIONS {
            program.answering_function(0, 0);
        }
        let elements = program.build().elements.into_iter().take(ELEMENTS).map(|segment| match segment.items {
            ElementItems::Functions(items) => items.into_iter().map(|item| handle(item.into())).collect(),
            ElementItems::Expressions(_) => Vec::new(),
        });
        let model = Model { state, most_pages, data, elements: elements.collect() };
        assert_eq!(model.data.len(), DATA);
        model
    }

    fn table_takes(&self, table: usize, value: u64) -> bool {
        TABLES[table].0 != pulley_vm::ValType::FuncRef || value <= FUNCTIONS as u64
    }
}

/// The range of `len` places from `at`, if there are as many.
fn range(at: u64, len: u64, of: usize) -> Option<std::ops::Range<usize>> {
    let end = u128::from(at) + u128::from(len);
    (end <= of as u128).then_some(at as usize..end as usize)
}

pub fn meaning(mnemonic: &str, operands: &[u64], model: &mut Model) -> Option<Meaning> {
    access(mnemonic, operands, model)
        .or_else(|| memory(mnemonic, operands, model))
        .or_else(|| table(mnemonic, operands, model))
}

/// The width of an access in bytes, and for loads the sign and the width of the result in bits.
fn access_shape(mnemonic: &str) -> Option<(usize, bool, u32)> {
    Some(match mnemonic {
        "load8_u32" => (1, false, 32),
        "load8_s32" => (1, true, 32),
        "load8_s64" => (1, true, 64),
        "load16_u32" => (2, false, 32),
        "load16_s32" => (2, true, 32),
        "load16_s64" => (2, true, 64),
        "load32" | "load_f32" => (4, false, 64),
        "load32_s64" => (4, true, 64),
        "load64" | "load_f64" => (8, false, 64),
        "store8" => (1, false, 0),
        "store16" => (2, false, 0),
        "store32" | "store_f32" => (4, false, 0),
        "store64" | "store_f64" => (8, false, 0),
        _ => return None,
    })
}

/// The bytes of an access in memory, or why there are none.
type Place = Result<std::ops::Range<usize>, TrapCode>;

/// Where in a memory of so many bytes an access goes, and the operands after the address; `None` when these are not the
/// operands of an access.
pub fn place(indexed: bool, operands: &[u128], bytes: usize, memory: usize) -> Option<(Place, &[u128])> {
    let (addr, offset, value) = match (indexed, operands) {
        (false, [addr, offset, value @ ..]) => (*addr, *offset, value),
        (true, [base, index, shift, offset, value @ ..]) => {
            let scaled = index << (shift % 32);
            ((base + scaled) % (1 << 32), *offset, value)
        }
        _ => return None,
    };
    let end = addr + offset + bytes as u128;
    let inside = end <= memory as u128;
    let place = if inside { Ok(end as usize - bytes..end as usize) } else { Err(TrapCode::MemoryOutOfBounds) };
    Some((place, value))
}

fn access(mnemonic: &str, operands: &[u64], model: &mut Model) -> Option<Meaning> {
    let (base, indexed) = match mnemonic.strip_suffix("_at") {
        Some(base) => (base, true),
        None => (mnemonic, false),
    };
    let (bytes, signed, bits) = access_shape(base)?;
    let memory = &mut model.state.memories[0];
    let operands: Vec<u128> = operands.iter().copied().map(u128::from).collect();
    let (place, value) = place(indexed, &operands, bytes, memory.len())?;
    let place = match place {
        Ok(place) => place,
        Err(trap) => return Some(Err(trap)),
    };
    if let [value] = value {
        memory[place].copy_from_slice(&value.to_le_bytes()[..bytes]);
        return Some(Ok(None));
    }
    let number: u64 = memory[place].iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    let negative = signed && number >> (8 * bytes - 1) == 1;
    let extended = if negative { number as i128 - (1 << (8 * bytes)) } else { number as i128 };
    Some(Ok(Some((extended as u128 & ((1 << bits) - 1)) as u64)))
}

fn memory(mnemonic: &str, operands: &[u64], model: &mut Model) -> Option<Meaning> {
    let Model { state, most_pages, data, .. } = model;
    let memories = &mut state.memories;
    let out_of_bounds = Some(Err(TrapCode::MemoryOutOfBounds));
    match (mnemonic, operands) {
        ("memory_size", [memory]) => return Some(Ok(Some((memories[*memory as usize].len() / PAGE) as u64))),
        ("memory_grow", [memory, delta]) => {
            let bytes = &mut memories[*memory as usize];
            let pages = bytes.len() / PAGE;
            if u128::from(*delta) + pages as u128 > most_pages[*memory as usize] as u128 {
                return Some(Ok(Some(u64::MAX)));
            }
            bytes.resize((pages + *delta as usize) * PAGE, 0);
            return Some(Ok(Some(pages as u64)));
        }
        ("memory_copy", [to, from, dst, src, len]) => {
            let (to, from) = (*to as usize, *from as usize);
            let (Some(src), Some(dst)) =
                (range(*src, *len, memories[from].len()), range(*dst, *len, memories[to].len()))
            else {
                return out_of_bounds;
            };
            let copied = memories[from][src].to_vec();
            memories[to][dst].copy_from_slice(&copied);
        }
        ("memory_fill", [memory, dst, value, len]) => {
            let memory = &mut memories[*memory as usize];
            let Some(dst) = range(*dst, *len, memory.len()) else { return out_of_bounds };
            memory[dst].fill(*value as u8);
        }
        ("memory_init", [segment, memory, dst, src, len]) => {
            let (segment, memory) = (&data[*segment as usize], &mut memories[*memory as usize]);
            let (Some(src), Some(dst)) = (range(*src, *len, segment.len()), range(*dst, *len, memory.len())) else {
                return out_of_bounds;
            };
            memory[dst].copy_from_slice(&segment[src]);
        }
        ("data_drop", [segment]) => data[*segment as usize].clear(),
        ("global_get" | "global_get_f64", [global]) => return Some(Ok(Some(state.globals[*global as usize]))),
        ("global_set", [global, value]) => state.globals[*global as usize] = *value,
        _ => return None,
    }
    Some(Ok(None))
}

fn table(mnemonic: &str, operands: &[u64], model: &mut Model) -> Option<Meaning> {
    let takes = |table: u64, value: u64| model.table_takes(table as usize, value);
    let bad_reference = Some(Err(TrapCode::BadReference));
    let out_of_bounds = Some(Err(TrapCode::TableOutOfBounds));
    match (mnemonic, operands) {
        // A number that is no reference is refused before anything is looked at, but for a single element.
        ("table_grow", [table, _, value]) | ("table_fill", [table, _, value, _]) if !takes(*table, *value) => {
            return bad_reference;
        }
        ("table_set", [table, index, value])
            if !takes(*table, *value) && *index < model.state.tables[*table as usize].len() as u64 =>
        {
            return bad_reference;
        }
        _ => {}
    }
    let tables = &mut model.state.tables;
    match (mnemonic, operands) {
        ("ref_func", [function]) => return Some(Ok(Some(handle(*function)))),
        ("table_size", [table]) => return Some(Ok(Some(tables[*table as usize].len() as u64))),
        ("table_get", [table, index]) => {
            let element = usize::try_from(*index).ok().and_then(|index| tables[*table as usize].get(index));
            return Some(element.map(|element| Some(*element)).ok_or(TrapCode::TableOutOfBounds));
        }
        ("table_set", [table, index, value]) => {
            let Some(place) = range(*index, 1, tables[*table as usize].len()) else { return out_of_bounds };
            tables[*table as usize][place.start] = *value;
        }
        ("table_grow", [table, delta, value]) => {
            let (elements, most) = (&mut tables[*table as usize], TABLES[*table as usize].2);
            let len = elements.len();
            if u128::from(*delta) + len as u128 > u128::from(most) {
                return Some(Ok(Some(u64::MAX)));
            }
            elements.resize(len + *delta as usize, *value);
            return Some(Ok(Some(len as u64)));
        }
        ("table_fill", [table, at, value, len]) => {
            let table = &mut tables[*table as usize];
            let Some(place) = range(*at, *len, table.len()) else { return out_of_bounds };
            table[place].fill(*value);
        }
        ("table_copy", [to, from, dst, src, len]) => {
            let (to, from) = (*to as usize, *from as usize);
            let (Some(src), Some(dst)) = (range(*src, *len, tables[from].len()), range(*dst, *len, tables[to].len()))
            else {
                return out_of_bounds;
            };
            let copied = tables[from][src].to_vec();
            tables[to][dst].copy_from_slice(&copied);
        }
        ("table_init", [segment, table, dst, src, len]) => {
            let (segment, table) = (&model.elements[*segment as usize], &mut tables[*table as usize]);
            let (Some(src), Some(dst)) = (range(*src, *len, segment.len()), range(*dst, *len, table.len())) else {
                return out_of_bounds;
            };
            table[dst].copy_from_slice(&segment[src]);
        }
        ("elem_drop", [segment]) => model.elements[*segment as usize].clear(),
        _ => return None,
    }
    Some(Ok(None))
}
