///The sum.
pub fn add32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::add32, &[dst.into(), a.into(), b.into()])
}
///Branch when equal, as signed integers.
pub fn br_eq32(
    &mut self,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::br_eq32, &[a.into(), b.into(), to.into()])
}
///Branch when not equal, as signed integers.
pub fn br_ne32(
    &mut self,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::br_ne32, &[a.into(), b.into(), to.into()])
}
///Load.
pub fn load32(
    &mut self,
    dst: impl Into<Argument>,
    addr: impl Into<Argument>,
    offset: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::load32, &[dst.into(), addr.into(), offset.into()])
}
///Add a constant, and branch when the sum is equal.
pub fn add_br_eq32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    b2: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(
        Row::add_br_eq32,
        &[dst.into(), a.into(), b.into(), b2.into(), to.into()],
    )
}
///Add a constant, and branch when the sum is not equal.
pub fn add_br_ne32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    b2: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(
        Row::add_br_ne32,
        &[dst.into(), a.into(), b.into(), b2.into(), to.into()],
    )
}
///Load from a sum.
pub fn load_add32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    offset: impl Into<Argument>,
) -> &mut Self {
    self.instruction(
        Row::load_add32,
        &[dst.into(), a.into(), b.into(), offset.into()],
    )
}
///Load an address, and what is there: a trap of the first says that one is behind it.
pub fn load_load32(
    &mut self,
    dst: impl Into<Argument>,
    addr: impl Into<Argument>,
    offset: impl Into<Argument>,
    offset2: impl Into<Argument>,
) -> &mut Self {
    self.instruction(
        Row::load_load32,
        &[dst.into(), addr.into(), offset.into(), offset2.into()],
    )
}
