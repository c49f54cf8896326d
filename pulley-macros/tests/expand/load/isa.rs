#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///Load 16 bits, sign-extended.
    pub const load16_s64: Row = Row(0u16);
    ///Store 8 bits.
    pub const store8: Row = Row(1u16);
    ///Copy a slot of any index to a slot.
    pub const mov_from_far: Row = Row(2u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = {
    use ::pulley_spec::model::Mode;
    &[
        ::pulley_spec::model::RowInfo {
            name: "load16_s64",
            doc: "Load 16 bits, sign-extended.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::I64,
                    ),
                    modes: &[Mode::Slot, Mode::Acc],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "addr",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Address,
                    modes: &[
                        Mode::Slot,
                        Mode::Acc,
                        Mode::Wide,
                        Mode::Other,
                        Mode::OtherWide,
                    ],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "offset",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Imm(
                        ::pulley_spec::model::Type::U32,
                    ),
                    modes: &[Mode::Fixed],
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
                stores: false,
                internal: false,
            },
            first: 0u16,
            opcodes: 8u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "store8",
            doc: "Store 8 bits.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "addr",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Address,
                    modes: &[Mode::Slot],
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
                        ::pulley_spec::model::Type::U8,
                    ),
                    modes: &[Mode::Slot, Mode::Imm32],
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
            first: 8u16,
            opcodes: 2u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
        ::pulley_spec::model::RowInfo {
            name: "mov_from_far",
            doc: "Copy a slot of any index to a slot.",
            operands: &[
                ::pulley_spec::model::OperandInfo {
                    name: "dst",
                    role: ::pulley_spec::model::Role::Out,
                    kind: ::pulley_spec::model::Kind::Value(
                        ::pulley_spec::model::Type::U64,
                    ),
                    modes: &[Mode::Slot],
                },
                ::pulley_spec::model::OperandInfo {
                    name: "src",
                    role: ::pulley_spec::model::Role::In,
                    kind: ::pulley_spec::model::Kind::Far,
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
            first: 10u16,
            opcodes: 1u16,
            inverse: ::core::option::Option::None,
            fuse: ::core::option::Option::None,
        },
    ]
};
/// All opcodes, by number.
pub static OPCODES: &[::pulley_spec::model::OpcodeInfo] = {
    use ::pulley_spec::model::{Mode, OpcodeInfo};
    &[
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Slot, Mode::Fixed],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Acc, Mode::Fixed],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Wide, Mode::Fixed],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::Other, Mode::Fixed],
            base_bytes: 9u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Slot, Mode::OtherWide, Mode::Fixed],
            base_bytes: 9u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Slot, Mode::Fixed],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Acc, Mode::Fixed],
            base_bytes: 6u16,
        },
        OpcodeInfo {
            row: 0u16,
            modes: &[Mode::Acc, Mode::Wide, Mode::Fixed],
            base_bytes: 7u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Slot, Mode::Fixed, Mode::Slot],
            base_bytes: 8u16,
        },
        OpcodeInfo {
            row: 1u16,
            modes: &[Mode::Slot, Mode::Fixed, Mode::Imm32],
            base_bytes: 11u16,
        },
        OpcodeInfo {
            row: 2u16,
            modes: &[Mode::Slot, Mode::Fixed],
            base_bytes: 5u16,
        },
    ]
};
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 9238088450477767579u64;
