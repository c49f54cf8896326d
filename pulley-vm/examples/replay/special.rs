//! Values at which arithmetic changes its mind, and how parameters are filled with them.

use pulley_vm::ValType;

const INT32: [u32; 17] = [
    0,
    1,
    2,
    7,
    31,
    32,
    33,
    0x7f,
    0x80,
    0xff,
    0x8000,
    0xffff,
    0x1234_5678,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_fffe,
    0xffff_ffff,
];

const INT64: [u64; 17] = [
    0,
    1,
    7,
    32,
    63,
    64,
    0xff,
    0x8000,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_ffff,
    0x0123_4567_89ab_cdef,
    0x7fff_ffff_ffff_ffff,
    0x8000_0000_0000_0000,
    0xffff_ffff_8000_0000,
    0xffff_ffff_ffff_fffe,
    0xffff_ffff_ffff_ffff,
];

/// Zeros, NaNs of all kinds, infinities, the smallest and the largest; ties; where integers end.
const FLOAT32: [u32; 24] = [
    0x0000_0000,
    0x8000_0000,
    0x0000_0001,
    0x807f_ffff,
    0x0080_0000,
    0x3f00_0000,
    0xbf00_0000,
    0x3f80_0000,
    0xbf80_0000,
    0x3fc0_0000,
    0x4020_0000,
    0xc0e0_0000,
    0x4049_0fdb,
    0x4b00_0001,
    0x4eff_ffff,
    0x4f00_0000,
    0xcf00_0001,
    0x4f80_0000,
    0x5f00_0000,
    0x7f7f_ffff,
    0x7f80_0000,
    0xff80_0000,
    0x7fc0_0000,
    0xff80_0001,
];

const FLOAT64: [u64; 24] = [
    0x0000_0000_0000_0000,
    0x8000_0000_0000_0000,
    0x0000_0000_0000_0001,
    0x800f_ffff_ffff_ffff,
    0x0010_0000_0000_0000,
    0x3fe0_0000_0000_0000,
    0xbfe0_0000_0000_0000,
    0x3ff0_0000_0000_0000,
    0xbff0_0000_0000_0000,
    0x3ff8_0000_0000_0000,
    0x4004_0000_0000_0000,
    0x3810_0000_1000_0000,
    0x4009_21fb_5444_2d18,
    0x41df_ffff_ffe0_0000,
    0xc1e0_0000_0020_0000,
    0x41f0_0000_0000_0000,
    0x4330_0000_0000_0001,
    0x43e0_0000_0000_0000,
    0xc3e0_0000_0000_0001,
    0x43f0_0000_0000_0000,
    0x7fef_ffff_ffff_ffff,
    0x7ff0_0000_0000_0000,
    0xfff8_0000_0000_0001,
    0x7ff0_0000_0000_0001,
];

/// How many calls a function with three or more parameters gets.
const MANY: usize = 100;

/// The special values of a type; none for a type whose values a host can't make from nothing.
fn values(ty: ValType) -> Option<Vec<u64>> {
    Some(match ty {
        ValType::I32 => INT32.iter().map(|bits| u64::from(*bits)).collect(),
        ValType::I64 => INT64.to_vec(),
        ValType::F32 => FLOAT32.iter().map(|bits| u64::from(*bits)).collect(),
        ValType::F64 => FLOAT64.to_vec(),
        _ => return None,
    })
}

/// The arguments of all calls of a function with these parameters: each combination of up to two, some of more. `None` when
/// a parameter has no special values.
pub fn arguments(parameters: &[ValType]) -> Option<Vec<Vec<u64>>> {
    let tables = parameters.iter().map(|ty| values(*ty)).collect::<Option<Vec<_>>>()?;
    let mut calls = vec![Vec::new()];
    if tables.len() <= 2 {
        for table in &tables {
            let longer = calls.iter().flat_map(|call| table.iter().map(|slot| [call.as_slice(), &[*slot]].concat()));
            calls = longer.collect();
        }
    } else {
        // Steps of different lengths through the tables.
        let call = |number: usize| {
            tables.iter().enumerate().map(|(place, table)| table[number * (2 * place + 1) % table.len()]).collect()
        };
        calls = (0..MANY).map(call).collect();
    }
    Some(calls)
}
