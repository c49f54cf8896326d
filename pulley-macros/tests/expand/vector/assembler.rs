///The sums of lanes.
pub fn add_i32x4(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::add_i32x4, &[dst.into(), a.into(), b.into()])
}
///A lane.
pub fn extract_i32x4(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    lane: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::extract_i32x4, &[dst.into(), a.into(), lane.into()])
}
///A constant.
pub fn const_v128(
    &mut self,
    dst: impl Into<Argument>,
    low: impl Into<Argument>,
    high: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::const_v128, &[dst.into(), low.into(), high.into()])
}
///Copy two slots to a cell.
pub fn mov_v128_from_far(
    &mut self,
    dst: impl Into<Argument>,
    src: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::mov_v128_from_far, &[dst.into(), src.into()])
}
///Set a global.
pub fn global_set_v128(
    &mut self,
    global: impl Into<Argument>,
    value: impl Into<Argument>,
) -> &mut Self {
    self.instruction(Row::global_set_v128, &[global.into(), value.into()])
}
///A lane of sums.
pub fn add_extract_i32x4(
    &mut self,
    dst: impl Into<Argument>,
    a: impl Into<Argument>,
    b: impl Into<Argument>,
    lane: impl Into<Argument>,
) -> &mut Self {
    self.instruction(
        Row::add_extract_i32x4,
        &[dst.into(), a.into(), b.into(), lane.into()],
    )
}
