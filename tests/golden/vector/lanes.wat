;; Lanes moved, set, narrowed with saturation and widened.
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\fa\05\06\07\80\09\0a\7f\0c\0d\0e\0f\ff\ff\01\80\07\c8\00\03\80\01\01\01\01\64\64\64\64\00\00\c0\3f\00\00\10\c0\00\00\40\40\00\00\80\41\00\00\00\3f\00\00\80\40\00\00\80\bf\00\00\00\40\00\00\00\00\00\00\04\40\00\00\00\00\00\00\22\c0\00\00\00\00\00\00\e0\3f\00\00\00\00\00\00\08\40")
  (func (export "shuffle") (param i32) (param i32) (result i64)
    (i64x2.extract_lane 0 (i8x16.shuffle 3 18 0 31 15 16 1 2 4 5 6 7 8 9 10 11 (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.swizzle") (param i32) (param i32) (result i64)
    (i64x2.extract_lane 0 (i8x16.swizzle (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "splat") (param i32) (result i64)
    (i64x2.extract_lane 1 (i16x8.splat (local.get 0))))
  (func (export "replace") (param i32) (param i64) (result i64)
    (i64x2.extract_lane 1 (v128.xor (v128.load (local.get 0)) (i64x2.replace_lane 1 (v128.load (local.get 0)) (local.get 1)))))
  (func (export "constant") (param i32) (result i64)
    (i64x2.extract_lane 1 (v128.xor (v128.load (local.get 0)) (v128.const i32x4 1 2 3 -4))))
  (func (export "only_first") (param i32) (result i64)
    (i64x2.extract_lane 0 (v128.load32_zero (local.get 0))))
  (func (export "i8x16.narrow_i16x8_s") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_s 9 (i8x16.narrow_i16x8_s (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.narrow_i16x8_u") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_u 9 (i8x16.narrow_i16x8_u (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i16x8.extend_low_i8x16_s") (param i32) (result i32)
    (i16x8.extract_lane_s 3 (i16x8.extend_low_i8x16_s (v128.load (local.get 0)))))
  (func (export "i16x8.extend_high_i8x16_s") (param i32) (result i32)
    (i16x8.extract_lane_s 7 (i16x8.extend_high_i8x16_s (v128.load (local.get 0)))))
  (func (export "i32x4.extend_low_i16x8_u") (param i32) (result i32)
    (i32x4.extract_lane 3 (i32x4.extend_low_i16x8_u (v128.load (local.get 0)))))
  (func (export "i64x2.extend_high_i32x4_u") (param i32) (result i64)
    (i64x2.extract_lane 1 (i64x2.extend_high_i32x4_u (v128.load (local.get 0))))))

;; run: shuffle(0, 16) = 217017204426768634
;; run: i8x16.swizzle(0, 16) = 70369845836775936
;; run: splat(130818) = -71214255751102718
;; run: replace(0, 5) = -67820020180252148
;; run: constant(0) = 67820012009622026
;; run: only_first(0) = 4194501121
;; run: i8x16.narrow_i16x8_s(0, 16) = 127
;; run: i8x16.narrow_i16x8_u(0, 16) = 255
;; run: i16x8.extend_low_i8x16_s(0) = -6
;; run: i16x8.extend_high_i8x16_s(0) = -1
;; run: i32x4.extend_low_i16x8_u(0) = 32775
;; run: i64x2.extend_high_i32x4_u(0) = 4279176717

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `shuffle`: (i32, i32) -> (i64)
;;   clif
;;     function u0:0(i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = shuffle v3, v5, 0x0b0a0908070605040201100f1f001203
;;         v7 = bitcast.i64x2 little v6
;;         v8 = extractlane v7, 0
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     shuffle_i8x16 v2, v4, v3, #144414320183218691, #795458214266537220
;;     extract_i64x2 acc, v2, #0
;;     ret acc
;;
;; function `i8x16.swizzle`: (i32, i32) -> (i64)
;;   clif
;;     function u0:1(i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = swizzle v3, v5
;;         v7 = bitcast.i64x2 little v6
;;         v8 = extractlane v7, 0
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     swizzle_i8x16 v2, v4, v3
;;     extract_i64x2 acc, v2, #0
;;     ret acc
;;
;; function `splat`: (i32) -> (i64)
;;   clif
;;     function u0:2(i32) -> i64 tail {
;;     block0(v0: i32):
;;         v1 = ireduce.i16 v0
;;         v2 = splat.i16x8 v1
;;         v4 = bitcast.i64x2 little v2
;;         v5 = extractlane v4, 1
;;         return v5
;;     }
;;   bytecode, 4 slots
;;     splat_i16x8 v1, s0
;;     extract_i64x2 acc, v1, #1
;;     ret acc
;;
;; function `replace`: (i32, i64) -> (i64)
;;   clif
;;     function u0:3(i32, i64) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i64):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v6 = bitcast.i64x2 little v3
;;         v7 = insertlane v6, v1, 1
;;         v8 = bitcast.i8x16 little v7
;;         v10 = bxor v3, v8
;;         v11 = bitcast.i64x2 little v10
;;         v12 = extractlane v11, 1
;;         return v12
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     replace_i64x2 v3, v4, #1, s1
;;     xor_v128 v2, v4, v3
;;     extract_i64x2 acc, v2, #1
;;     ret acc
;;
;; function `constant`: (i32) -> (i64)
;;   clif
;;     function u0:4(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;         const0 = 0xfffffffc000000030000000200000001
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = vconst.i8x16 const0
;;         v4 = bxor v2, v3  ; v3 = const0
;;         v5 = bitcast.i64x2 little v4
;;         v6 = extractlane v5, 1
;;         return v6
;;     }
;;   bytecode, 8 slots
;;     load_v128 v3, s0, #0
;;     const_v128 v2, #8589934593, #-17179869181
;;     xor_v128 v1, v3, v2
;;     extract_i64x2 acc, v1, #1
;;     ret acc
;;
;; function `only_first`: (i32) -> (i64)
;;   clif
;;     function u0:5(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         v3 = scalar_to_vector.i32x4 v2
;;         v5 = bitcast.i64x2 little v3
;;         v6 = extractlane v5, 0
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load32 acc, s0, #0
;;     first_i32x4 v2, acc
;;     extract_i64x2 acc, v2, #0
;;     ret acc
;;
;; function `i8x16.narrow_i16x8_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:6(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.i16x8 little v3
;;         v6 = bitcast.i16x8 little v5
;;         v8 = snarrow v7, v6
;;         v9 = extractlane v8, 9
;;         v10 = sextend.i32 v9
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     narrow_i8x16_s v2, v4, v3
;;     extract_i8x16_s acc, v2, #9
;;     ret acc
;;
;; function `i8x16.narrow_i16x8_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:7(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.i16x8 little v3
;;         v6 = bitcast.i16x8 little v5
;;         v8 = unarrow v7, v6
;;         v9 = extractlane v8, 9
;;         v10 = uextend.i32 v9
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     narrow_i8x16_u v2, v4, v3
;;     extract_i8x16 acc, v2, #9
;;     ret acc
;;
;; function `i16x8.extend_low_i8x16_s`: (i32) -> (i32)
;;   clif
;;     function u0:8(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = swiden_low v2
;;         v5 = extractlane v3, 3
;;         v6 = sextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     extend_low_i16x8_s v1, v2
;;     extract_i16x8_s acc, v1, #3
;;     ret acc
;;
;; function `i16x8.extend_high_i8x16_s`: (i32) -> (i32)
;;   clif
;;     function u0:9(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = swiden_high v2
;;         v5 = extractlane v3, 7
;;         v6 = sextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     extend_high_i16x8_s v1, v2
;;     extract_i16x8_s acc, v1, #7
;;     ret acc
;;
;; function `i32x4.extend_low_i16x8_u`: (i32) -> (i32)
;;   clif
;;     function u0:10(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.i16x8 little v2
;;         v4 = uwiden_low v3
;;         v6 = extractlane v4, 3
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     extend_low_i32x4_u v1, v2
;;     extract_i32x4 acc, v1, #3
;;     ret acc
;;
;; function `i64x2.extend_high_i32x4_u`: (i32) -> (i64)
;;   clif
;;     function u0:11(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.i32x4 little v2
;;         v4 = uwiden_high v3
;;         v6 = extractlane v4, 1
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     extend_high_i64x2_u v1, v2
;;     extract_i64x2 acc, v1, #1
;;     ret acc
