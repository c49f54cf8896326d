;; Arithmetic of integer lanes: none has a carry into the next.
(module
  (func (export "add") (param v128 v128) (result v128) (i8x16.add (local.get 0) (local.get 1)))
  (func (export "sub") (param v128 v128) (result v128) (i16x8.sub (local.get 0) (local.get 1)))
  (func (export "mul_i32x4") (param v128 v128) (result v128) (i32x4.mul (local.get 0) (local.get 1)))
  (func (export "mul_i64x2") (param v128 v128) (result v128) (i64x2.mul (local.get 0) (local.get 1)))
  (func (export "neg") (param v128) (result v128) (i64x2.neg (local.get 0)))
  (func (export "abs") (param v128) (result v128) (i8x16.abs (local.get 0)))
  (func (export "min_s") (param v128 v128) (result v128) (i8x16.min_s (local.get 0) (local.get 1)))
  (func (export "min_u") (param v128 v128) (result v128) (i8x16.min_u (local.get 0) (local.get 1)))
  (func (export "max_s") (param v128 v128) (result v128) (i32x4.max_s (local.get 0) (local.get 1)))
  (func (export "max_u") (param v128 v128) (result v128) (i16x8.max_u (local.get 0) (local.get 1)))
  (func (export "add_sat_s") (param v128 v128) (result v128) (i8x16.add_sat_s (local.get 0) (local.get 1)))
  (func (export "add_sat_u") (param v128 v128) (result v128) (i16x8.add_sat_u (local.get 0) (local.get 1)))
  (func (export "sub_sat_s") (param v128 v128) (result v128) (i16x8.sub_sat_s (local.get 0) (local.get 1)))
  (func (export "sub_sat_u") (param v128 v128) (result v128) (i8x16.sub_sat_u (local.get 0) (local.get 1)))
  (func (export "average") (param v128 v128) (result v128) (i8x16.avgr_u (local.get 0) (local.get 1)))
  (func (export "popcnt") (param v128) (result v128) (i8x16.popcnt (local.get 0)))
  (func (export "q15mulr") (param v128 v128) (result v128) (i16x8.q15mulr_sat_s (local.get 0) (local.get 1))))

;; run: add(0xff01, 0x0201) = 0x0102
;; run: sub(0x0001_0000_0005, 0x0002_0001_0003) = 0xffff_ffff_0002
;; run: mul_i32x4(0x00010000_00000003, 0x00010000_fffffffe) = 0x00000000_fffffffa
;; run: mul_i64x2(0x0000000000000003_0000000100000001, 0x0000000000000005_0000000000000007) = 0x000000000000000f_0000000700000007
;; run: neg(0x0000000000000001_0000000000000000) = 0xffffffffffffffff_0000000000000000
;; run: abs(0x80ff01) = 0x800101
;; run: min_s(0x80ff01, 0x010101) = 0x80ff01
;; run: min_u(0x80ff01, 0x010101) = 0x010101
;; run: max_s(0x80000000_00000001, 0x00000005_ffffffff) = 0x00000005_00000001
;; run: max_u(0x8000_0001, 0x0005_ffff) = 0x8000_ffff
;; run: add_sat_s(0x7f8001, 0x018001) = 0x7f8002
;; run: add_sat_u(0xffff_0001, 0x0002_0001) = 0xffff_0002
;; run: sub_sat_s(0x8000_7fff_0005, 0x0001_ffff_0003) = 0x8000_7fff_0002
;; run: sub_sat_u(0x0005, 0x0103) = 0x0002
;; run: average(0xff0201, 0xff0502) = 0xff0402
;; run: popcnt(0xff0f01) = 0x080401
;; run: q15mulr(0x8000_4000, 0x8000_4000) = 0x7fff_2000

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `add`: (v128, v128) -> (v128)
;;   clif
;;     function u0:0(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = iadd v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     add_i8x16 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `sub`: (v128, v128) -> (v128)
;;   clif
;;     function u0:1(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v2 = bitcast.i16x8 little v1
;;         v4 = isub v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     sub_i16x8 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `mul_i32x4`: (v128, v128) -> (v128)
;;   clif
;;     function u0:2(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i32x4 little v0
;;         v2 = bitcast.i32x4 little v1
;;         v4 = imul v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     mul_i32x4 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `mul_i64x2`: (v128, v128) -> (v128)
;;   clif
;;     function u0:3(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i64x2 little v0
;;         v2 = bitcast.i64x2 little v1
;;         v4 = imul v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     mul_i64x2 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `neg`: (v128) -> (v128)
;;   clif
;;     function u0:4(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i64x2 little v0
;;         v2 = ineg v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     neg_i64x2 v2, v1
;;     ret [s4 s5]
;;
;; function `abs`: (v128) -> (v128)
;;   clif
;;     function u0:5(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = iabs v0
;;         return v1
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     abs_i8x16 v2, v1
;;     ret [s4 s5]
;;
;; function `min_s`: (v128, v128) -> (v128)
;;   clif
;;     function u0:6(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = smin v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     min_i8x16_s v4, v2, v3
;;     ret [s8 s9]
;;
;; function `min_u`: (v128, v128) -> (v128)
;;   clif
;;     function u0:7(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = umin v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     min_i8x16_u v4, v2, v3
;;     ret [s8 s9]
;;
;; function `max_s`: (v128, v128) -> (v128)
;;   clif
;;     function u0:8(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i32x4 little v0
;;         v2 = bitcast.i32x4 little v1
;;         v4 = smax v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     max_i32x4_s v4, v2, v3
;;     ret [s8 s9]
;;
;; function `max_u`: (v128, v128) -> (v128)
;;   clif
;;     function u0:9(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v2 = bitcast.i16x8 little v1
;;         v4 = umax v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     max_i16x8_u v4, v2, v3
;;     ret [s8 s9]
;;
;; function `add_sat_s`: (v128, v128) -> (v128)
;;   clif
;;     function u0:10(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = sadd_sat v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     add_sat_i8x16_s v4, v2, v3
;;     ret [s8 s9]
;;
;; function `add_sat_u`: (v128, v128) -> (v128)
;;   clif
;;     function u0:11(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v2 = bitcast.i16x8 little v1
;;         v4 = uadd_sat v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     add_sat_i16x8_u v4, v2, v3
;;     ret [s8 s9]
;;
;; function `sub_sat_s`: (v128, v128) -> (v128)
;;   clif
;;     function u0:12(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v2 = bitcast.i16x8 little v1
;;         v4 = ssub_sat v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     sub_sat_i16x8_s v4, v2, v3
;;     ret [s8 s9]
;;
;; function `sub_sat_u`: (v128, v128) -> (v128)
;;   clif
;;     function u0:13(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = usub_sat v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     sub_sat_i8x16_u v4, v2, v3
;;     ret [s8 s9]
;;
;; function `average`: (v128, v128) -> (v128)
;;   clif
;;     function u0:14(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = avg_round v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     avg_i8x16_u v4, v2, v3
;;     ret [s8 s9]
;;
;; function `popcnt`: (v128) -> (v128)
;;   clif
;;     function u0:15(i8x16) -> i8x16 tail {
;;     block0(v0: i8x16):
;;         v1 = popcnt v0
;;         return v1
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     popcnt_i8x16 v2, v1
;;     ret [s4 s5]
;;
;; function `q15mulr`: (v128, v128) -> (v128)
;;   clif
;;     function u0:16(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v3 = bitcast.i16x8 little v0
;;         v2 = bitcast.i16x8 little v1
;;         v4 = sqmul_round_sat v3, v2
;;         v5 = bitcast.i8x16 little v4
;;         return v5
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     q15_mul_i16x8 v4, v2, v3
;;     ret [s8 s9]
