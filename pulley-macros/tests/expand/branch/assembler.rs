///Go to the target.
pub fn br(&mut self, to: impl Into<Argument>) -> &mut Self {
    self.instruction(Row::br, &[to.into()])
}
///Go to the target when less.
pub fn br_lt_s32(
    &mut self,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::br_lt_s32, &[a.into(), b.into(), to.into()])
}
///Go to the target when greater or equal.
pub fn br_ge_s32(
    &mut self,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::br_ge_s32, &[a.into(), b.into(), to.into()])
}
///Go to the target that the index chooses.
pub fn br_table(
    &mut self,
    index: impl Into<Argument>,
    to: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::br_table, &[index.into(), to.into()])
}
