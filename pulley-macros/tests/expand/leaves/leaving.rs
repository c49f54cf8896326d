/// Does the work of one instruction by the number of its opcode.
fn work(
    number: u16,
    code: Code,
    m: &mut Registers,
    leaving: &mut Leaving<'_>,
) -> Result<*const u8, Fault> {
    match number {
        0u16 => {
            #[allow(unused_variables)]
            let dst_slot = code.place(2usize);
            #[allow(unused_variables)]
            let table = code.u32(3usize);
            #[allow(unused_variables)]
            let delta = <u64 as Value>::from_slot(m.slot(code.u8(7usize)));
            #[allow(unused_variables)]
            let value = <u64 as Value>::from_slot(m.slot(code.u8(8usize)));
            let leaving = &mut *leaving;
            let value = {
                (|| -> ::core::result::Result<_, Fault> {
                    #[allow(
                        clippy::unit_arg,
                        clippy::let_unit_value,
                        clippy::useless_conversion,
                        clippy::unnecessary_cast,
                        unused_parens
                    )]
                    {
                        let value: u64 = leaving.table_grow(table, delta, value)?;
                        ::core::result::Result::Ok::<_, Fault>(value)
                    }
                })()
            }?;
            let next = code.at(9usize);
            m.set_slot(dst_slot.slot(), Value::to_slot(value));
            ::core::result::Result::Ok(next)
        }
        1u16 => {
            #[allow(unused_variables)]
            let segment = code.u32(2usize);
            let leaving = &mut *leaving;
            let value = {
                #[allow(
                    clippy::unit_arg,
                    clippy::let_unit_value,
                    clippy::useless_conversion,
                    clippy::unnecessary_cast,
                    unused_parens
                )]
                {
                    let value: () = leaving.data_drop(segment);
                    ::core::result::Result::Ok::<_, Fault>(value)
                }
            }?;
            let next = code.at(6usize);
            let () = value;
            ::core::result::Result::Ok(next)
        }
        _ => ::core::result::Result::Err(TrapCode::Unreachable.into()),
    }
}
