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

/// Vectors of special lanes that no table above gives: each byte its number, and numbers that choose no lane; the ends of
/// lanes of 8 and 16 bits, beside each other and beside small ones.
const VECTOR: [u128; 6] = [
    0x0f0e_0d0c_0b0a_0908_0706_0504_0302_0100,
    0xff80_7f20_1f11_100f_000e_0102_0304_0506,
    0x807f_ff00_01fe_8180_7f80_00ff_fe01_7e81,
    0x7fff_8000_ffff_0001_8001_7ffe_00ff_ff00,
    0x8080_8080_8080_8080_7f7f_7f7f_7f7f_7f7f,
    0x8000_8000_8000_8000_ffff_ffff_ffff_ffff,
];

/// References that a host can make from nothing: it gives externals their numbers, and functions have none but null.
const EXTERNAL: [u64; 3] = [0, 1, u64::MAX];
const FUNCTION: [u64; 1] = [0];

/// How many calls a function gets that has three or more parameters, or two with a vector among them.
const MANY: usize = 100;

/// The special values of a type, as bits.
fn values(ty: ValType) -> Vec<u128> {
    match ty {
        ValType::I32 => INT32.map(u128::from).to_vec(),
        ValType::I64 => INT64.map(u128::from).to_vec(),
        ValType::F32 => FLOAT32.map(u128::from).to_vec(),
        ValType::F64 => FLOAT64.map(u128::from).to_vec(),
        ValType::FuncRef => FUNCTION.map(u128::from).to_vec(),
        ValType::ExternRef => EXTERNAL.map(u128::from).to_vec(),
        ValType::V128 => {
            let quads = INT32.chunks(4).chain(FLOAT32.chunks(4));
            let quads = quads.map(|lanes| lanes.iter().rfold(0, |bits, lane| bits << 32 | u128::from(*lane)));
            let pairs = INT64.chunks(2).chain(FLOAT64.chunks(2));
            let pairs = pairs.map(|lanes| lanes.iter().rfold(0, |bits, lane| bits << 64 | u128::from(*lane)));
            VECTOR.into_iter().chain(quads).chain(pairs).collect()
        }
        // Whoever adds a type is to think of its special values.
        _ => panic!("there are no special values of type `{ty}`"),
    }
}

/// The arguments of all calls of a function with these parameters, as bits: each combination of up to two, some of more and
/// of vectors.
pub fn arguments(parameters: &[ValType]) -> Vec<Vec<u128>> {
    let tables: Vec<_> = parameters.iter().map(|ty| values(*ty)).collect();
    if tables.len() <= if parameters.contains(&ValType::V128) { 1 } else { 2 } {
        let mut calls = vec![Vec::new()];
        for table in &tables {
            let longer = calls.iter().flat_map(|call| table.iter().map(|bits| [call.as_slice(), &[*bits]].concat()));
            calls = longer.collect();
        }
        return calls;
    }
    // Steps of different lengths through the tables, from another place each time that a table is through.
    let value = |number: usize, place: usize, table: &[u128]| {
        table[(number * (2 * place + 1) + number / table.len() * place) % table.len()]
    };
    let call = |number| tables.iter().enumerate().map(|(place, table)| value(number, place, table)).collect();
    (0..MANY).map(call).collect()
}
