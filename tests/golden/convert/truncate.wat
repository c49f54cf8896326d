;; Floats to integers: the opcodes with `trunc` trap, those with `sat` don't.
(module
  (func (export "trunc") (param f64) (result i32) (i32.trunc_f64_s (local.get 0)))
  (func (export "trunc_u") (param f32) (result i64) (i64.trunc_f32_u (local.get 0)))
  (func (export "sat") (param f32) (result i32 i64)
    (i32.trunc_sat_f32_u (local.get 0)) (i64.trunc_sat_f32_s (local.get 0))))

;; run: trunc(-3.9) = -3
;; run: trunc(nan) traps "invalid conversion to integer"
;; run: trunc(2147483648) traps "integer overflow"
;; run: trunc_u(-0.5) = 0
;; run: trunc_u(-1) traps "integer overflow"
;; run: sat(-1) = 0, -1
;; run: sat(nan) = 0, 0
;; run: sat(inf) = -1, 0x7fffffffffffffff

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `trunc`: (f64) -> (i32)
;;   clif
;;     function u0:0(f64) -> i32 tail {
;;     block0(v0: f64):
;;         v1 = fcvt_to_sint.i32 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f64_s32 acc, s0
;;     ret acc
;;
;; function `trunc_u`: (f32) -> (i64)
;;   clif
;;     function u0:1(f32) -> i64 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_uint.i64 v0
;;         return v1
;;     }
;;   bytecode, 2 slots
;;     trunc_f32_u64 acc, s0
;;     ret acc
;;
;; function `sat`: (f32) -> (i32, i64)
;;   clif
;;     function u0:2(f32) -> i32, i64 tail {
;;     block0(v0: f32):
;;         v1 = fcvt_to_uint_sat.i32 v0
;;         v2 = fcvt_to_sint_sat.i64 v0
;;         return v1, v2
;;     }
;;   bytecode, 3 slots
;;     sat_f32_u32 s2, s0
;;     sat_f32_s64 s1, s0
;;     ret [s2 s1]
