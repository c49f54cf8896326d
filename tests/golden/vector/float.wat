;; Arithmetic of float lanes: what is not a number is the canonical NaN in every lane of a result, and a sign is but a bit.
(module
  (func (export "add") (param v128 v128) (result v128) (f32x4.add (local.get 0) (local.get 1)))
  (func (export "sub") (param v128 v128) (result v128) (f64x2.sub (local.get 0) (local.get 1)))
  (func (export "mul") (param v128 v128) (result v128) (f32x4.mul (local.get 0) (local.get 1)))
  (func (export "div") (param v128 v128) (result v128) (f64x2.div (local.get 0) (local.get 1)))
  (func (export "min") (param v128 v128) (result v128) (f32x4.min (local.get 0) (local.get 1)))
  (func (export "max") (param v128 v128) (result v128) (f64x2.max (local.get 0) (local.get 1)))
  (func (export "neg") (param v128) (result v128) (f32x4.neg (local.get 0)))
  (func (export "abs") (param v128) (result v128) (f64x2.abs (local.get 0)))
  (func (export "sqrt") (param v128) (result v128) (f32x4.sqrt (local.get 0)))
  (func (export "ceil") (param v128) (result v128) (f64x2.ceil (local.get 0)))
  (func (export "floor") (param v128) (result v128) (f32x4.floor (local.get 0)))
  (func (export "trunc") (param v128) (result v128) (f64x2.trunc (local.get 0)))
  (func (export "nearest") (param v128) (result v128) (f32x4.nearest (local.get 0)))
  (func (export "relaxed_madd") (param v128 v128 v128) (result v128)
    (f32x4.relaxed_madd (local.get 0) (local.get 1) (local.get 2)))
  (func (export "relaxed_nmadd") (param v128 v128 v128) (result v128)
    (f64x2.relaxed_nmadd (local.get 0) (local.get 1) (local.get 2))))

;; run: add(0x3f800000_ffc00001_3f800000, 0x40000000_3f800000_3f800000) = 0x40400000_7fc00000_40000000
;; run: sub(0x7ff0000000000000_4000000000000000, 0x7ff0000000000000_3ff0000000000000) = 0x7ff8000000000000_3ff0000000000000
;; run: mul(0x40000000_80000000, 0x3f000000_40000000) = 0x3f800000_80000000
;; run: div(0x0000000000000000_3ff0000000000000, 0x0) = 0x7ff8000000000000_7ff0000000000000
;; run: min(0x7fc00000_80000000_3f800000, 0x3f800000_00000000_40000000) = 0x7fc00000_80000000_3f800000
;; run: max(0x8000000000000000_3ff0000000000000, 0x0000000000000000_4000000000000000) = 0x0000000000000000_4000000000000000
;; run: neg(0x7fa00001_80000000_3f800000) = 0x80000000_ffa00001_00000000_bf800000
;; run: abs(0xfff4000000000001_8000000000000000) = 0x7ff4000000000001_0000000000000000
;; run: sqrt(0x40800000_80000000_bf800000_3f800000) = 0x40000000_80000000_7fc00000_3f800000
;; run: ceil(0xbfe0000000000000_3fe0000000000000) = 0x8000000000000000_3ff0000000000000
;; run: floor(0xbf000000_3f000000) = 0xbf800000_00000000
;; run: trunc(0xbff8000000000000_3ff8000000000000) = 0xbff0000000000000_3ff0000000000000
;; run: nearest(0x40200000_3fc00000_bf000000_3f000000) = 0x40000000_40000000_80000000_00000000
;; run: relaxed_madd(0x40000000_3f800000, 0x40400000_ffc00000, 0x3f800000_00000000) = 0x40e00000_7fc00000
;; run: relaxed_nmadd(0x4000000000000000, 0x4000000000000000, 0x3ff0000000000000) = 0xc008000000000000

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `add`: (v128, v128) -> (v128)
;;   clif
;;     function u0:0(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f32x4 little v0
;;         v2 = bitcast.f32x4 little v1
;;         v4 = fadd v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     add_f32x4 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `sub`: (v128, v128) -> (v128)
;;   clif
;;     function u0:1(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f64x2 little v0
;;         v2 = bitcast.f64x2 little v1
;;         v4 = fsub v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     sub_f64x2 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `mul`: (v128, v128) -> (v128)
;;   clif
;;     function u0:2(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f32x4 little v0
;;         v2 = bitcast.f32x4 little v1
;;         v4 = fmul v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     mul_f32x4 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `div`: (v128, v128) -> (v128)
;;   clif
;;     function u0:3(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f64x2 little v0
;;         v2 = bitcast.f64x2 little v1
;;         v4 = fdiv v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     div_f64x2 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `min`: (v128, v128) -> (v128)
;;   clif
;;     function u0:4(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f32x4 little v0
;;         v2 = bitcast.f32x4 little v1
;;         v4 = fmin v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     min_f32x4 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `max`: (v128, v128) -> (v128)
;;   clif
;;     function u0:5(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.f64x2 little v0
;;         v2 = bitcast.f64x2 little v1
;;         v4 = fmax v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     max_f64x2 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `neg`: (v128) -> (v128)
;;   clif
;;     function u0:6(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f32x4 little v0
;;         v2 = fneg v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     neg_f32x4 v2, v1
;;     ret [s4 s5]
;;
;; function `abs`: (v128) -> (v128)
;;   clif
;;     function u0:7(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f64x2 little v0
;;         v2 = fabs v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     abs_f64x2 v2, v1
;;     ret [s4 s5]
;;
;; function `sqrt`: (v128) -> (v128)
;;   clif
;;     function u0:8(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f32x4 little v0
;;         v2 = sqrt v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     sqrt_f32x4 v2, v1
;;     ret [s4 s5]
;;
;; function `ceil`: (v128) -> (v128)
;;   clif
;;     function u0:9(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f64x2 little v0
;;         v2 = ceil v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     ceil_f64x2 v2, v1
;;     ret [s4 s5]
;;
;; function `floor`: (v128) -> (v128)
;;   clif
;;     function u0:10(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f32x4 little v0
;;         v2 = floor v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     floor_f32x4 v2, v1
;;     ret [s4 s5]
;;
;; function `trunc`: (v128) -> (v128)
;;   clif
;;     function u0:11(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f64x2 little v0
;;         v2 = trunc v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     trunc_f64x2 v2, v1
;;     ret [s4 s5]
;;
;; function `nearest`: (v128) -> (v128)
;;   clif
;;     function u0:12(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f32x4 little v0
;;         v2 = nearest v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     nearest_f32x4 v2, v1
;;     ret [s4 s5]
;;
;; function `relaxed_madd`: (v128, v128, v128) -> (v128)
;;   clif
;;     function u0:13(i8x16, i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16, v2: i8x16):
;;         v5 = bitcast.f32x4 little v0
;;         v4 = bitcast.f32x4 little v1
;;         v6 = fmul v5, v4
;;         v3 = bitcast.f32x4 little v2
;;         v7 = fadd v6, v3
;;         v8 = bitcast.i8x16 little v7
;;         return v8
;;     }
;;   bytecode, 16 slots
;;     mov_v128_from_far v3, s0
;;     mov_v128_from_far v4, s2
;;     mov_v128_from_far v5, s4
;;     add_mul_f32x4 v6, v5, v3, v4
;;     ret [s12 s13]
;;
;; function `relaxed_nmadd`: (v128, v128, v128) -> (v128)
;;   clif
;;     function u0:14(i8x16, i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16, v2: i8x16):
;;         v5 = bitcast.f64x2 little v0
;;         v6 = fneg v5
;;         v4 = bitcast.f64x2 little v1
;;         v7 = fmul v6, v4
;;         v3 = bitcast.f64x2 little v2
;;         v8 = fadd v7, v3
;;         v9 = bitcast.i8x16 little v8
;;         return v9
;;     }
;;   bytecode, 18 slots
;;     mov_v128_from_far v3, s0
;;     mov_v128_from_far v4, s2
;;     mov_v128_from_far v5, s4
;;     neg_f64x2 v8, v3
;;     add_mul_f64x2 v6, v5, v8, v4
;;     ret [s12 s13]
