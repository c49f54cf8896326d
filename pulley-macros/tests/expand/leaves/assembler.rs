///Grow a table.
pub fn table_grow(
    &mut self,
    dst: impl Into<Argument>,
    table: impl Into<Argument>,
    delta: impl Into<Argument>,
    value: impl Into<Argument>,
) -> &mut Self {
    self.instruction(
        Row::table_grow,
        &[dst.into(), table.into(), delta.into(), value.into()],
    )
}
///Empty a data segment.
pub fn data_drop(&mut self, segment: impl Into<Argument>) -> &mut Self {
    self.instruction(Row::data_drop, &[segment.into()])
}
///A reference to a function.
pub fn ref_func(
    &mut self,
    dst: impl Into<Argument>,
    function: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::ref_func, &[dst.into(), function.into()])
}
