#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Row {
    ///Call a function of this module.
    pub const call: Row = Row(0u16);
    ///Return the values to the caller.
    pub const ret: Row = Row(1u16);
    ///Leave the interpreter.
    pub const exit: Row = Row(2u16);
}
#[allow(non_upper_case_globals, reason = "a mnemonic is written as in the table")]
impl Opcode {
    ///Call a function of this module.
    pub const call_0: Opcode = Opcode(0u16);
    ///Call a function of this module.
    pub const call_1: Opcode = Opcode(1u16);
    ///Call a function of this module.
    pub const call_2: Opcode = Opcode(2u16);
    ///Call a function of this module.
    pub const call_3: Opcode = Opcode(3u16);
    ///Call a function of this module.
    pub const call_4: Opcode = Opcode(4u16);
    ///Call a function of this module.
    pub const call_n: Opcode = Opcode(5u16);
    ///Call a function of this module.
    pub const call_w: Opcode = Opcode(6u16);
    ///Return the values to the caller.
    pub const ret_0: Opcode = Opcode(7u16);
    ///Return the values to the caller.
    pub const ret_1: Opcode = Opcode(8u16);
    ///Return the values to the caller.
    pub const ret_2: Opcode = Opcode(9u16);
    ///Return the values to the caller.
    pub const ret_n: Opcode = Opcode(10u16);
    ///Return the values to the caller.
    pub const ret_w: Opcode = Opcode(11u16);
    ///Return the values to the caller.
    pub const ret_a: Opcode = Opcode(12u16);
    ///Leave the interpreter.
    pub const exit: Opcode = Opcode(13u16);
}
/// All rows, by index.
pub static ROWS: &[::pulley_spec::model::RowInfo] = &[
    ::pulley_spec::model::RowInfo {
        name: "call",
        doc: "Call a function of this module.",
        operands: &[
            ::pulley_spec::model::OperandInfo {
                name: "callee",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Func,
                modes: &[::pulley_spec::model::Mode::Fixed],
            },
            ::pulley_spec::model::OperandInfo {
                name: "args",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Args,
                modes: &[
                    ::pulley_spec::model::Mode::List(0u8),
                    ::pulley_spec::model::Mode::List(1u8),
                    ::pulley_spec::model::Mode::List(2u8),
                    ::pulley_spec::model::Mode::List(3u8),
                    ::pulley_spec::model::Mode::List(4u8),
                    ::pulley_spec::model::Mode::ListN,
                    ::pulley_spec::model::Mode::ListWide,
                ],
            },
            ::pulley_spec::model::OperandInfo {
                name: "results",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Results,
                modes: &[::pulley_spec::model::Mode::Fixed],
            },
        ],
        flags: ::pulley_spec::model::Flags {
            terminator: false,
            traps: false,
            flow: true,
            leaves: false,
            commutes: false,
            pure_: false,
            memory: false,
            stores: false,
            internal: false,
        },
        first: 0u16,
        opcodes: 7u16,
        inverse: ::core::option::Option::None,
        fuse: ::core::option::Option::None,
    },
    ::pulley_spec::model::RowInfo {
        name: "ret",
        doc: "Return the values to the caller.",
        operands: &[
            ::pulley_spec::model::OperandInfo {
                name: "values",
                role: ::pulley_spec::model::Role::In,
                kind: ::pulley_spec::model::Kind::Returns,
                modes: &[
                    ::pulley_spec::model::Mode::List(0u8),
                    ::pulley_spec::model::Mode::List(1u8),
                    ::pulley_spec::model::Mode::List(2u8),
                    ::pulley_spec::model::Mode::ListN,
                    ::pulley_spec::model::Mode::ListWide,
                    ::pulley_spec::model::Mode::Acc,
                ],
            },
        ],
        flags: ::pulley_spec::model::Flags {
            terminator: true,
            traps: false,
            flow: true,
            leaves: false,
            commutes: false,
            pure_: false,
            memory: false,
            stores: false,
            internal: false,
        },
        first: 7u16,
        opcodes: 6u16,
        inverse: ::core::option::Option::None,
        fuse: ::core::option::Option::None,
    },
    ::pulley_spec::model::RowInfo {
        name: "exit",
        doc: "Leave the interpreter.",
        operands: &[],
        flags: ::pulley_spec::model::Flags {
            terminator: true,
            traps: false,
            flow: true,
            leaves: false,
            commutes: false,
            pure_: false,
            memory: false,
            stores: false,
            internal: true,
        },
        first: 13u16,
        opcodes: 1u16,
        inverse: ::core::option::Option::None,
        fuse: ::core::option::Option::None,
    },
];
/// All opcodes, by number.
pub static OPCODES: &[::pulley_spec::model::OpcodeInfo] = &[
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Fixed,
            ::pulley_spec::model::Mode::List(0u8),
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 10u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Fixed,
            ::pulley_spec::model::Mode::List(1u8),
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 11u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Fixed,
            ::pulley_spec::model::Mode::List(2u8),
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 12u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Fixed,
            ::pulley_spec::model::Mode::List(3u8),
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 13u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Fixed,
            ::pulley_spec::model::Mode::List(4u8),
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 14u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Fixed,
            ::pulley_spec::model::Mode::ListN,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 11u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 0u16,
        modes: &[
            ::pulley_spec::model::Mode::Fixed,
            ::pulley_spec::model::Mode::ListWide,
            ::pulley_spec::model::Mode::Fixed,
        ],
        base_bytes: 12u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[::pulley_spec::model::Mode::List(0u8)],
        base_bytes: 2u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[::pulley_spec::model::Mode::List(1u8)],
        base_bytes: 3u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[::pulley_spec::model::Mode::List(2u8)],
        base_bytes: 4u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[::pulley_spec::model::Mode::ListN],
        base_bytes: 3u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[::pulley_spec::model::Mode::ListWide],
        base_bytes: 4u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 1u16,
        modes: &[::pulley_spec::model::Mode::Acc],
        base_bytes: 2u16,
    },
    ::pulley_spec::model::OpcodeInfo {
        row: 2u16,
        modes: &[],
        base_bytes: 2u16,
    },
];
/// Changes whenever an opcode, an operand or an encoding does.
pub const FINGERPRINT: u64 = 5501216463157398720u64;
