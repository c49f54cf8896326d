;; Lanes are taken to scalar slots and put in from them, with their number in the instruction. A shuffle has the numbers of its
;; bytes in it; one whose bytes are all of one vector reads only that, as does a swizzle by a constant.
(module
  (func (export "extract_i8x16_s") (param v128) (result i32) (i8x16.extract_lane_s 15 (local.get 0)))
  (func (export "extract_i8x16_u") (param v128) (result i32) (i8x16.extract_lane_u 15 (local.get 0)))
  (func (export "extract_i16x8_s") (param v128) (result i32) (i16x8.extract_lane_s 1 (local.get 0)))
  (func (export "extract_i64x2") (param v128) (result i64) (i64x2.extract_lane 1 (local.get 0)))
  (func (export "extract_f32x4") (param v128) (result f32) (f32x4.extract_lane 2 (local.get 0)))
  (func (export "replace_i8x16") (param v128 i32) (result v128) (i8x16.replace_lane 3 (local.get 0) (local.get 1)))
  (func (export "replace_f64x2") (param v128 f64) (result v128) (f64x2.replace_lane 1 (local.get 0) (local.get 1)))
  (func (export "shuffle") (param v128 v128) (result v128)
    (i8x16.shuffle 0 16 1 17 2 18 3 19 4 20 5 21 6 22 7 23 (local.get 0) (local.get 1)))
  (func (export "reverse") (param v128 v128) (result v128)
    (i8x16.shuffle 31 30 29 28 27 26 25 24 23 22 21 20 19 18 17 16 (local.get 0) (local.get 1)))
  (func (export "swizzle") (param v128 v128) (result v128) (i8x16.swizzle (local.get 0) (local.get 1)))
  (func (export "swizzle_by_constant") (param v128) (result v128)
    (i8x16.swizzle (local.get 0) (v128.const i8x16 1 0 16 3 -1 5 6 7 8 9 10 11 12 13 14 15))))

;; run: extract_i8x16_s(0x80ffffffffffffffffffffffffffffff) = -128
;; run: extract_i8x16_u(0x80ffffffffffffffffffffffffffffff) = 128
;; run: extract_i16x8_s(0x8001_0000) = 0xffff8001
;; run: extract_i64x2(0x0000000000000009_0000000000000000) = 9
;; run: extract_f32x4(0x00000000_40000000_00000000_00000000) = 2
;; run: replace_i8x16(0x11111111, 0x222) = 0x22111111
;; run: replace_f64x2(0x7, 1) = 0x3ff0000000000000_0000000000000007
;; run: shuffle(0x0706050403020100, 0x1716151413121110) = 0x17071606150514041303120211011000
;; run: reverse(0x1, 0x000102030405060708090a0b0c0d0e0f) = 0x0f0e0d0c0b0a09080706050403020100
;; run: swizzle(0x1f1e1d1c1b1a19181716151413121110, 0x010f100000000000000000000000ff02) = 0x111f0010101010101010101010100012
;; run: swizzle_by_constant(0x1f1e1d1c1b1a19181716151413121110) = 0x1f1e1d1c1b1a19181716150013001011

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `extract_i8x16_s`: (v128) -> (i32)
;;   clif
;;     function u0:0(i8x16) -> i32 tail {
;;     block0(v0: i8x16):
;;         v1 = extractlane v0, 15
;;         v2 = sextend.i32 v1
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     extract_i8x16_s acc, v2, #15
;;     ret acc
;;
;; function `extract_i8x16_u`: (v128) -> (i32)
;;   clif
;;     function u0:1(i8x16) -> i32 tail {
;;     block0(v0: i8x16):
;;         v1 = extractlane v0, 15
;;         v2 = uextend.i32 v1
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     extract_i8x16 acc, v2, #15
;;     ret acc
;;
;; function `extract_i16x8_s`: (v128) -> (i32)
;;   clif
;;     function u0:2(i8x16) -> i32 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i16x8 little v0
;;         v2 = extractlane v1, 1
;;         v3 = sextend.i32 v2
;;         return v3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     extract_i16x8_s acc, v2, #1
;;     ret acc
;;
;; function `extract_i64x2`: (v128) -> (i64)
;;   clif
;;     function u0:3(i8x16) -> i64 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.i64x2 little v0
;;         v2 = extractlane v1, 1
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     extract_i64x2 acc, v2, #1
;;     ret acc
;;
;; function `extract_f32x4`: (v128) -> (f32)
;;   clif
;;     function u0:4(i8x16) -> f32 tail {
;;     block0(v0: i8x16):
;;         v1 = bitcast.f32x4 little v0
;;         v2 = extractlane v1, 2
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     extract_f32x4 s2, v2, #2
;;     ret [s2]
;;
;; function `replace_i8x16`: (v128, i32) -> (v128)
;;   clif
;;     function u0:5(i8x16, i32) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i32):
;;         v2 = ireduce.i8 v1
;;         v3 = insertlane v0, v2, 3
;;         return v3
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v2, s0
;;     replace_i8x16 v3, v2, #3, s2
;;     ret [s6 s7]
;;
;; function `replace_f64x2`: (v128, f64) -> (v128)
;;   clif
;;     function u0:6(i8x16, f64) -> i8x16 tail {
;;     block0(v0: i8x16, v1: f64):
;;         v2 = bitcast.f64x2 little v0
;;         v3 = insertlane v2, v1, 1
;;         v4 = bitcast.i8x16 little v3
;;         return v4
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v2, s0
;;     replace_f64x2 v3, v2, #1, s2
;;     ret [s6 s7]
;;
;; function `shuffle`: (v128, v128) -> (v128)
;;   clif
;;     function u0:7(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = shuffle v0, v1, 0x17071606150514041303120211011000
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     shuffle_i8x16 v4, v2, v3, #1369958511735279616, #1659319203087586308
;;     ret [s8 s9]
;;
;; function `reverse`: (v128, v128) -> (v128)
;;   clif
;;     function u0:8(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = shuffle v0, v1, 0x101112131415161718191a1b1c1d1e1f
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     swizzle_imm_i8x16 v4, v3, #579005069656919567, #283686952306183
;;     ret [s8 s9]
;;
;; function `swizzle`: (v128, v128) -> (v128)
;;   clif
;;     function u0:9(i8x16, i8x16) -> i8x16 tail {
;;     block0(v0: i8x16, v1: i8x16):
;;         v2 = swizzle v0, v1
;;         return v2
;;     }
;;   bytecode, 10 slots
;;     mov_v128_from_far v2, s0
;;     mov_v128_from_far v3, s2
;;     swizzle_i8x16 v4, v2, v3
;;     ret [s8 s9]
;;
;; function `swizzle_by_constant`: (v128) -> (v128)
;;   clif
;;     function u0:10(i8x16) -> i8x16 tail {
;;         const0 = 0x0f0e0d0c0b0a0908070605ff03100001
;;     block0(v0: i8x16):
;;         v1 = vconst.i8x16 const0
;;         v2 = swizzle v0, v1  ; v1 = const0
;;         return v2
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v1, s0
;;     swizzle_imm_i8x16 v2, v1, #506098600951939073, #1084818905618843912
;;     ret [s4 s5]
