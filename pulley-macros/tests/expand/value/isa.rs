#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///Wrapping addition.
    pub const add32: Row = Row(0u16);
}
#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Opcode {
    ///Wrapping addition.
    pub const add32_sss: Opcode = Opcode(0u16);
    ///Wrapping addition.
    pub const add32_ssb: Opcode = Opcode(1u16);
    ///Wrapping addition.
    pub const add32_sas: Opcode = Opcode(2u16);
    ///Wrapping addition.
    pub const add32_sab: Opcode = Opcode(3u16);
    ///Wrapping addition.
    pub const add32_ass: Opcode = Opcode(4u16);
    ///Wrapping addition.
    pub const add32_asb: Opcode = Opcode(5u16);
    ///Wrapping addition.
    pub const add32_aas: Opcode = Opcode(6u16);
    ///Wrapping addition.
    pub const add32_aab: Opcode = Opcode(7u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = &[
    ::pulley_spec::model::RowInfo {
        name: "add32",
        doc: "Wrapping addition.",
        operands: &[
            ::pulley_spec::model::OperandInfo {
                name: "dst",
                role: ::pulley_spec::model::Role::Out,
                kind: ::pulley_spec::model::Kind::Value(::pulley_spec::model::Type::U32),
                modes: &[
                    ::pulley_spec::model::Mode::Slot,
                    ::pulley_spec::model::Mode::Acc,
                ],
            },
            ::pulley_spec::model::OperandInfo {
                name: "a",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Value(::pulley_spec::model::Type::U32),
                modes: &[
                    ::pulley_spec::model::Mode::Slot,
                    ::pulley_spec::model::Mode::Acc,
                ],
            },
            ::pulley_spec::model::OperandInfo {
                name: "b",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Value(::pulley_spec::model::Type::U32),
                modes: &[
                    ::pulley_spec::model::Mode::Slot,
                    ::pulley_spec::model::Mode::Imm8,
                ],
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
];
/// All opcodes, by number.
pub static OPCODES: &[::pulley_spec::model::OpcodeInfo] = &[
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Slot,
        ],
        base_bytes: 5u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Imm8,
        ],
        base_bytes: 5u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Slot,
        ],
        base_bytes: 4u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Imm8,
        ],
        base_bytes: 4u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Slot,
        ],
        base_bytes: 4u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Slot,
            ::pulley_spec::model::Mode::Imm8,
        ],
        base_bytes: 4u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Slot,
        ],
        base_bytes: 3u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Acc,
            ::pulley_spec::model::Mode::Imm8,
        ],
        base_bytes: 3u16,
    },
];
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 13710149525531842526u64;
