;; Integers to floats, and floats to each other.
(module
  (func (export "from_i32") (param i32) (result f64 f64)
    (f64.convert_i32_s (local.get 0)) (f64.convert_i32_u (local.get 0)))
  (func (export "from_i64") (param i64) (result f32 f32)
    (f32.convert_i64_s (local.get 0)) (f32.convert_i64_u (local.get 0)))
  (func (export "there_and_back") (param f32) (result f32)
    (f32.demote_f64 (f64.mul (f64.promote_f32 (local.get 0)) (f64.const 0.5)))))

;; run: from_i32(-1) = -1, 4294967295
;; run: from_i64(-1) = -1, 18446744073709551615
;; run: there_and_back(3) = 1.5

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `from_i32`: (i32) -> (f64, f64)
;;   clif
;;     function u0:0(i32) -> f64, f64 tail {
;;     block0(v0: i32):
;;         v1 = fcvt_from_sint.f64 v0
;;         v2 = fcvt_from_uint.f64 v0
;;         return v1, v2
;;     }
;;   bytecode, 3 slots
;;     f64_from_s32 s2, s0
;;     f64_from_u32 s1, s0
;;     ret [s2 s1]
;;
;; function `from_i64`: (i64) -> (f32, f32)
;;   clif
;;     function u0:1(i64) -> f32, f32 tail {
;;     block0(v0: i64):
;;         v1 = fcvt_from_sint.f32 v0
;;         v2 = fcvt_from_uint.f32 v0
;;         return v1, v2
;;     }
;;   bytecode, 3 slots
;;     f32_from_s64 s2, s0
;;     f32_from_u64 s1, s0
;;     ret [s2 s1]
;;
;; function `there_and_back`: (f32) -> (f32)
;;   clif
;;     function u0:2(f32) -> f32 tail {
;;     block0(v0: f32):
;;         v1 = fpromote.f64 v0
;;         v2 = f64const 0x1.0000000000000p-1
;;         v3 = fmul v1, v2  ; v2 = 0x1.0000000000000p-1
;;         v4 = fdemote.f32 v3
;;         return v4
;;     }
;;   bytecode, 5 slots
;;     promote acc, s0
;;     const64 s4, #4602678819172646912
;;     fmul64 acc, acc, s4
;;     demote s1, acc
;;     ret [s1]
