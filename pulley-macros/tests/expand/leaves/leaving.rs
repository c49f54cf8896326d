/// Does the work of one instruction by the number of its opcode.
#[allow(unused_variables, reason = "not all rows use all that they read")]
fn work(
    number: u16,
    code: Code,
    m: &mut Registers,
    leaving: &mut Leaving<'_>,
) -> Result<*const u8, Fault> {
    let held = m.accumulators();
    match number {
        0u16 => {
            let table = code.u32(3usize);
            let delta: u64 = Slot::read(held, m, code, 7usize);
            let value: u64 = Slot::read(held, m, code, 8usize);
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
            Slot::write(m, code, 2usize, value);
            ::core::result::Result::Ok(next)
        }
        1u16 => {
            let segment = code.u32(2usize);
            let leaving = &mut *leaving;
            let () = {
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
            ::core::result::Result::Ok(next)
        }
        _ => ::core::result::Result::Err(TrapCode::Unreachable.into()),
    }
}
