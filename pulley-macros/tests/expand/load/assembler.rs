///Load 16 bits, sign-extended.
pub fn load16_s64(
    &mut self,
    dst: impl Into<Argument>,
    addr: impl Into<Argument>,
    offset: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::load16_s64, &[dst.into(), addr.into(), offset.into()])
}
///Store 8 bits.
pub fn store8(
    &mut self,
    addr: impl Into<Argument>,
    offset: impl Into<Argument>,
    value: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::store8, &[addr.into(), offset.into(), value.into()])
}
///Copy a slot of any index to a slot.
pub fn mov_from_far(
    &mut self,
    dst: impl Into<Argument>,
    src: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::mov_from_far, &[dst.into(), src.into()])
}
