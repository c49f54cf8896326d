#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///The sums of lanes.
    pub const add_i32x4: Row = Row(0u16);
    ///A lane.
    pub const extract_i32x4: Row = Row(1u16);
    ///A constant.
    pub const const_v128: Row = Row(2u16);
    ///Copy two slots to a cell.
    pub const mov_v128_from_far: Row = Row(3u16);
    ///Set a global.
    pub const global_set_v128: Row = Row(4u16);
    ///A lane of sums.
    pub const add_extract_i32x4: Row = Row(5u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = {
    use ::pulley_spec::model::Mode;
    &[
        ::pulley_spec::model::RowInfo {
            name: "add_i32x4",
            doc: "The sums of lanes.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::V128,
                    ),
                    modes: &[Mode::Cell],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::V128,
                    ),
                    modes: &[Mode::Cell],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::V128,
                    ),
                    modes: &[Mode::Cell],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: true,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 0u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "extract_i32x4",
            doc: "A lane.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::V128,
                    ),
                    modes: &[Mode::Cell],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "lane",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U8,
                    ),
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 1u16,
            opcodes: 2u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "const_v128",
            doc: "A constant.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::V128,
                    ),
                    modes: &[Mode::Cell],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "low",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U64,
                    ),
                    modes: &[Mode::Fixed],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "high",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U64,
                    ),
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 3u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "mov_v128_from_far",
            doc: "Copy two slots to a cell.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::V128,
                    ),
                    modes: &[Mode::Cell],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "src",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::FarPair,
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 4u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "global_set_v128",
            doc: "Set a global.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "global",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::VectorGlobalMut,
                    modes: &[Mode::Fixed],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "value",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::V128,
                    ),
                    modes: &[Mode::Cell],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 5u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "add_extract_i32x4",
            doc: "A lane of sums.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::V128,
                    ),
                    modes: &[Mode::Cell],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::V128,
                    ),
                    modes: &[Mode::Cell],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "lane",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U8,
                    ),
                    modes: &[Mode::Fixed],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: true,
                pure_: true,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 6u16,
            opcodes: 2u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::Some(::pulley_spec::model::FuseInfo {
                first: 0u16,
                second: 1u16,
                at: ::core::option::Option::Some(1u8),
                keeps: false,
                sources: &[(true, 0u8), (false, 1u8), (false, 2u8), (true, 2u8)],
                trapping: 0u8,
            }),
        },
    ]
};
/// All opcodes, by number.
pub static OPCODES: &[::pulley_spec::model::OpcodeInfo] = {
    use ::pulley_spec::model::{Mode, OpcodeInfo};
    &[
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Cell, Mode::Cell, Mode::Cell],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Slot, Mode::Cell, Mode::Fixed],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Acc, Mode::Cell, Mode::Fixed],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Cell, Mode::Fixed, Mode::Fixed],
            base_bytes: 19u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Cell, Mode::Fixed],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[Mode::Fixed, Mode::Cell],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 5u16,
            modes: &[Mode::Slot, Mode::Cell, Mode::Cell, Mode::Fixed],
            base_bytes: 6u16,
        },
        OpcodeInfo {
            row: 5u16,
            modes: &[Mode::Acc, Mode::Cell, Mode::Cell, Mode::Fixed],
            base_bytes: 5u16,
        },
    ]
};
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 12409494564732403122u64;
