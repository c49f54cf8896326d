///Wrapping addition.
pub fn add32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::add32, &[dst.into(), a.into(), b.into()])
}
