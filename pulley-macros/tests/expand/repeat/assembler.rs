///The sum.
pub fn add32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::add32, &[dst.into(), a.into(), b.into()])
}
///Branch when not zero.
pub fn br_if32(
    &mut self,
    cond: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::br_if32, &[cond.into(), to.into()])
}
///Store.
pub fn store32(
    &mut self,
    addr: impl Into<Argument>,
    offset: impl Into<Argument>,
    value: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::store32, &[addr.into(), offset.into(), value.into()])
}
///Add, and branch when the sum is not zero.
pub fn add_br_if32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::add_br_if32, &[dst.into(), a.into(), b.into(), to.into()])
}
///Store, then add, and branch when the sum is not zero.
pub fn store32_then_add_br_if32(
    &mut self,
    addr: impl Into<Argument>,
    offset: impl Into<Argument>,
    value: impl Into<Argument>,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(
        Row::store32_then_add_br_if32,
        &[
            addr.into(),
            offset.into(),
            value.into(),
            dst.into(),
            a.into(),
            b.into(),
            to.into(),
        ],
    )
}
