#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///The sum.
    pub const add32: Row = Row(0u16);
    ///Branch when not zero.
    pub const br_if32: Row = Row(1u16);
    ///Store.
    pub const store32: Row = Row(2u16);
    ///Add, and branch when the sum is not zero.
    pub const add_br_if32: Row = Row(3u16);
    ///Store, then add, and branch when the sum is not zero.
    pub const store32_then_add_br_if32: Row = Row(4u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = {
    use ::pulley_spec::model::Mode;
    &[
        ::pulley_spec::model::RowInfo {
            name: "add32",
            doc: "The sum.",
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
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Imm8],
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
            opcodes: 8u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "br_if32",
            doc: "Branch when not zero.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "cond",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "to",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Target,
                    modes: &[Mode::Fixed],
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
            first: 8u16,
            opcodes: 2u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "store32",
            doc: "Store.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "addr",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Address,
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "offset",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Fixed],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "value",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: true,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: true,
                stores: true,
                internal: false,
            },
            first: 10u16,
            opcodes: 3u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "add_br_if32",
            doc: "Add, and branch when the sum is not zero.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc, Mode::Result],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Imm8],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "to",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Target,
                    modes: &[Mode::Fixed, Mode::Again],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: false,
                flow: false,
                leaves: false,
                commutes: true,
                pure_: false,
                memory: false,
                stores: false,
                internal: false,
            },
            first: 13u16,
            opcodes: 3u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::Some(::pulley_spec::model::FuseInfo {
                first: 0u16,
                second: 1u16,
                at: ::core::option::Option::Some(0u8),
                keeps: true,
                sources: &[(false, 0u8), (false, 1u8), (false, 2u8), (true, 1u8)],
                trapping: 0u8,
            }),
        },
        ::pulley_spec::model::RowInfo {
            name: "store32_then_add_br_if32",
            doc: "Store, then add, and branch when the sum is not zero.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "addr",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Address,
                    modes: &[Mode::Slot, Mode::Result],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "offset",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Fixed],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "value",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "a",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Slot, Mode::Result],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "b",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Imm8],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "to",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Target,
                    modes: &[Mode::Fixed, Mode::Again],
                },
            ],
            flags: ::pulley_spec::model::Flags {
                terminator: false,
                traps: true,
                flow: false,
                leaves: false,
                commutes: false,
                pure_: false,
                memory: true,
                stores: true,
                internal: false,
            },
            first: 16u16,
            opcodes: 4u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::Some(::pulley_spec::model::FuseInfo {
                first: 2u16,
                second: 3u16,
                at: ::core::option::Option::None,
                keeps: true,
                sources: &[
                    (false, 0u8),
                    (false, 1u8),
                    (false, 2u8),
                    (true, 0u8),
                    (true, 1u8),
                    (true, 2u8),
                    (true, 3u8),
                ],
                trapping: 1u8,
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
            modes: &[Mode::Slot, Mode::Slot, Mode::Slot],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Imm8],
            base_bytes: 5u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Imm8],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Slot],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Imm8],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Acc, Mode::Slot],
            base_bytes: 3u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Acc, Mode::Imm8],
            base_bytes: 3u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Slot, Mode::Fixed],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Acc, Mode::Fixed],
            base_bytes: 6u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Slot, Mode::Fixed, Mode::Slot],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Slot, Mode::Fixed, Mode::Acc],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Acc, Mode::Fixed, Mode::Slot],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Imm8, Mode::Fixed],
            base_bytes: 9u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Imm8, Mode::Fixed],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 3u16,
            modes: &[Mode::Slot, Mode::Result, Mode::Imm8, Mode::Again],
            base_bytes: 4u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[
                Mode::Slot,
                Mode::Fixed,
                Mode::Slot,
                Mode::Slot,
                Mode::Slot,
                Mode::Imm8,
                Mode::Fixed,
            ],
            base_bytes: 15u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[
                Mode::Slot,
                Mode::Fixed,
                Mode::Acc,
                Mode::Slot,
                Mode::Slot,
                Mode::Imm8,
                Mode::Fixed,
            ],
            base_bytes: 14u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[
                Mode::Slot,
                Mode::Fixed,
                Mode::Slot,
                Mode::Slot,
                Mode::Result,
                Mode::Imm8,
                Mode::Again,
            ],
            base_bytes: 10u16,
        },
        OpcodeInfo {
            row: 4u16,
            modes: &[
                Mode::Result,
                Mode::Fixed,
                Mode::Slot,
                Mode::Slot,
                Mode::Result,
                Mode::Imm8,
                Mode::Again,
            ],
            base_bytes: 9u16,
        },
    ]
};
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 7001565994441497726u64;
