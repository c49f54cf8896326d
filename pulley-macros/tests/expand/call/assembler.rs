///Call a function of this module.
pub fn call(
    &mut self,
    callee: impl Into<Argument>,
    args: impl Into<Argument>,
    results: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::call, &[callee.into(), args.into(), results.into()])
}
///Return the values to the caller.
pub fn ret(&mut self, values: impl Into<Argument>) -> &mut Self {
    self.instruction(Row::ret, &[values.into()])
}
///Leave the interpreter.
pub fn exit(&mut self) -> &mut Self {
    self.instruction(Row::exit, &[])
}
