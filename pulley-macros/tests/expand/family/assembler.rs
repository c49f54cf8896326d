///The sum of two 32-bit floats.
pub fn fadd32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::fadd32, &[dst.into(), a.into(), b.into()])
}
///The difference of two 32-bit floats.
pub fn fsub32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::fsub32, &[dst.into(), a.into(), b.into()])
}
///The quotient of two 32-bit floats.
pub fn fdiv32(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::fdiv32, &[dst.into(), a.into(), b.into()])
}
///The sum of two 64-bit floats.
pub fn fadd64(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::fadd64, &[dst.into(), a.into(), b.into()])
}
///The difference of two 64-bit floats.
pub fn fsub64(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::fsub64, &[dst.into(), a.into(), b.into()])
}
///The quotient of two 64-bit floats.
pub fn fdiv64(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::fdiv64, &[dst.into(), a.into(), b.into()])
}
