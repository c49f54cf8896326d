;; A constant is a row with sixteen bytes in it; a splat reads a scalar slot, and one of a constant is a constant. Which of two
;; vectors a select takes is in a scalar slot, too.
(module
  (func (export "constant") (result v128)
    (v128.const i64x2 0x0706050403020100 0x0f0e0d0c0b0a0908))
  (func (export "splat_i8x16") (param i32) (result v128) (i8x16.splat (local.get 0)))
  (func (export "splat_i16x8") (param i32) (result v128) (i16x8.splat (local.get 0)))
  (func (export "splat_i32x4") (param i32) (result v128) (i32x4.splat (local.get 0)))
  (func (export "splat_i64x2") (param i64) (result v128) (i64x2.splat (local.get 0)))
  (func (export "splat_f32x4") (param f32) (result v128) (f32x4.splat (local.get 0)))
  (func (export "splat_f64x2") (param f64) (result v128) (f64x2.splat (local.get 0)))
  (func (export "splat_of_constant") (result v128) (i16x8.splat (i32.const 3)))
  (func (export "select") (param v128 v128 i32) (result v128)
    (select (result v128) (local.get 0) (local.get 1) (local.get 2))))

;; run: constant() = 0x0f0e0d0c0b0a09080706050403020100
;; run: splat_i8x16(0x1ff) = 0xffffffffffffffffffffffffffffffff
;; run: splat_i16x8(0x51234) = 0x12341234123412341234123412341234
;; run: splat_i32x4(7) = 0x00000007_00000007_00000007_00000007
;; run: splat_i64x2(-2) = 0xfffffffffffffffe_fffffffffffffffe
;; run: splat_f32x4(1) = 0x3f800000_3f800000_3f800000_3f800000
;; run: splat_f64x2(-0.0) = 0x8000000000000000_8000000000000000
;; run: splat_of_constant() = 0x00030003000300030003000300030003
;; run: select(0x1, 0x2, 5) = 0x1
;; run: select(0x1, 0x2, 0) = 0x2

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `constant`: () -> (v128)
;;   clif
;;     function u0:0() -> i8x16 tail {
;;         const0 = 0x0f0e0d0c0b0a09080706050403020100
;;     block0:
;;         v0 = vconst.i8x16 const0
;;         return v0  ; v0 = const0
;;     }
;;   bytecode, 2 slots
;;     const_v128 v0, #506097522914230528, #1084818905618843912
;;     ret [s0 s1]
;;
;; function `splat_i8x16`: (i32) -> (v128)
;;   clif
;;     function u0:1(i32) -> i8x16 tail {
;;     block0(v0: i32):
;;         v1 = ireduce.i8 v0
;;         v2 = splat.i8x16 v1
;;         return v2
;;     }
;;   bytecode, 4 slots
;;     splat_i8x16 v1, s0
;;     ret [s2 s3]
;;
;; function `splat_i16x8`: (i32) -> (v128)
;;   clif
;;     function u0:2(i32) -> i8x16 tail {
;;     block0(v0: i32):
;;         v1 = ireduce.i16 v0
;;         v2 = splat.i16x8 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     splat_i16x8 v1, s0
;;     ret [s2 s3]
;;
;; function `splat_i32x4`: (i32) -> (v128)
;;   clif
;;     function u0:3(i32) -> i8x16 tail {
;;     block0(v0: i32):
;;         v1 = splat.i32x4 v0
;;         v2 = bitcast.i8x16 little v1
;;         return v2
;;     }
;;   bytecode, 4 slots
;;     splat_i32x4 v1, s0
;;     ret [s2 s3]
;;
;; function `splat_i64x2`: (i64) -> (v128)
;;   clif
;;     function u0:4(i64) -> i8x16 tail {
;;     block0(v0: i64):
;;         v1 = splat.i64x2 v0
;;         v2 = bitcast.i8x16 little v1
;;         return v2
;;     }
;;   bytecode, 4 slots
;;     splat_i64x2 v1, s0
;;     ret [s2 s3]
;;
;; function `splat_f32x4`: (f32) -> (v128)
;;   clif
;;     function u0:5(f32) -> i8x16 tail {
;;     block0(v0: f32):
;;         v1 = splat.f32x4 v0
;;         v2 = bitcast.i8x16 little v1
;;         return v2
;;     }
;;   bytecode, 4 slots
;;     splat_f32x4 v1, s0
;;     ret [s2 s3]
;;
;; function `splat_f64x2`: (f64) -> (v128)
;;   clif
;;     function u0:6(f64) -> i8x16 tail {
;;     block0(v0: f64):
;;         v1 = splat.f64x2 v0
;;         v2 = bitcast.i8x16 little v1
;;         return v2
;;     }
;;   bytecode, 4 slots
;;     splat_f64x2 v1, s0
;;     ret [s2 s3]
;;
;; function `splat_of_constant`: () -> (v128)
;;   clif
;;     function u0:7() -> i8x16 tail {
;;         const0 = 0x00030003000300030003000300030003
;;     block0:
;;         v5 = vconst.i16x8 const0
;;         v3 = bitcast.i8x16 little v5  ; v5 = const0
;;         return v3
;;     }
;;   bytecode, 2 slots
;;     const_v128 v0, #844437815230467, #844437815230467
;;     ret [s0 s1]
;;
;; function `select`: (v128, v128, i32) -> (v128)
;;   clif
;;     function u0:8(i8x16, i8x16, i32) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16, v2: i32):
;;         v3 = select v2, v0, v1
;;         return v3
;;     }
;;   bytecode, 12 slots
;;     mov_v128_from_far v3, s0
;;     mov_v128_from_far v4, s2
;;     select_v128 v5, s4, v3, v4
;;     ret [s10 s11]
