;; Bits of vectors: shifts, whose distance is taken modulo the width, logic, comparisons, reductions to a scalar.
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\fa\05\06\07\80\09\0a\7f\0c\0d\0e\0f\ff\ff\01\80\07\c8\00\03\80\01\01\01\01\64\64\64\64\00\00\c0\3f\00\00\10\c0\00\00\40\40\00\00\80\41\00\00\00\3f\00\00\80\40\00\00\80\bf\00\00\00\40\00\00\00\00\00\00\04\40\00\00\00\00\00\00\22\c0\00\00\00\00\00\00\e0\3f\00\00\00\00\00\00\08\40")
  (func (export "i8x16.shl") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_u 3 (i8x16.shl (v128.load (local.get 0)) (local.get 1))))
  (func (export "i16x8.shr_s") (param i32) (param i32) (result i32)
    (i16x8.extract_lane_s 1 (i16x8.shr_s (v128.load (local.get 0)) (local.get 1))))
  (func (export "i32x4.shr_u") (param i32) (param i32) (result i32)
    (i32x4.extract_lane 3 (i32x4.shr_u (v128.load (local.get 0)) (local.get 1))))
  (func (export "v128.and") (param i32) (param i32) (result i64)
    (i64x2.extract_lane 0 (v128.and (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "v128.or") (param i32) (param i32) (result i64)
    (i64x2.extract_lane 0 (v128.or (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "v128.xor") (param i32) (param i32) (result i64)
    (i64x2.extract_lane 1 (v128.xor (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "v128.andnot") (param i32) (param i32) (result i64)
    (i64x2.extract_lane 1 (v128.andnot (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "v128.not") (param i32) (result i64)
    (i64x2.extract_lane 0 (v128.not (v128.load (local.get 0)))))
  (func (export "bitselect") (param i32) (param i32) (param i32) (result i64)
    (i64x2.extract_lane 0 (v128.bitselect (v128.load (local.get 0)) (v128.load (local.get 1)) (v128.load (local.get 2)))))
  (func (export "any") (param i32) (result i32)
    (v128.any_true (v128.load (local.get 0))))
  (func (export "all") (param i32) (result i32)
    (i8x16.all_true (v128.load (local.get 0))))
  (func (export "mask") (param i32) (result i32)
    (i8x16.bitmask (v128.load (local.get 0))))
  (func (export "i8x16.lt_u") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_s 3 (i8x16.lt_u (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i16x8.ge_s") (param i32) (param i32) (result i32)
    (i16x8.extract_lane_s 1 (i16x8.ge_s (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i32x4.eq") (param i32) (param i32) (result i32)
    (i32x4.extract_lane 1 (i32x4.eq (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "either") (param i32) (param i32) (param i32) (result i32)
    (i8x16.extract_lane_u 0 (select (v128.load (local.get 0)) (v128.load (local.get 1)) (local.get 2)))))

;; run: i8x16.shl(0, 11) = 208
;; run: i16x8.shr_s(0, 4) = -96
;; run: i32x4.shr_u(0, 37) = 133724272
;; run: v128.and(0, 16) = -9222527611891089407
;; run: v128.or(0, 16) = -9221394230192962561
;; run: v128.xor(0, 16) = -7247582175892206840
;; run: v128.andnot(0, 16) = -7274709739106334200
;; run: v128.not(0) = 9221395089278696958
;; run: bitselect(0, 16, 32) = -9222526751958105601
;; run: any(0) = 1
;; run: any(128) = 0
;; run: all(0) = 1
;; run: all(16) = 0
;; run: mask(0) = 32904
;; run: i8x16.lt_u(0, 16) = 0
;; run: i16x8.ge_s(0, 16) = 0
;; run: i32x4.eq(0, 16) = 0
;; run: either(0, 16, 1) = 1
;; run: either(0, 16, 0) = 255

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `i8x16.shl`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = ishl v3, v1
;;         v5 = extractlane v4, 3
;;         v6 = uextend.i32 v5
;;         return v6
;;     }
;;   bytecode, 8 slots
;;     load_v128 v3, s0, #0
;;     shl_i8x16 v2, v3, s1
;;     extract_i8x16 acc, v2, #3
;;     ret acc
;;
;; function `i16x8.shr_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = bitcast.i16x8 little v3
;;         v5 = sshr v4, v1
;;         v7 = extractlane v5, 1
;;         v8 = sextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 8 slots
;;     load_v128 v3, s0, #0
;;     shr_i16x8_s v2, v3, s1
;;     extract_i16x8_s acc, v2, #1
;;     ret acc
;;
;; function `i32x4.shr_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = bitcast.i32x4 little v3
;;         v5 = ushr v4, v1
;;         v7 = extractlane v5, 3
;;         return v7
;;     }
;;   bytecode, 8 slots
;;     load_v128 v3, s0, #0
;;     shr_i32x4_u v2, v3, s1
;;     extract_i32x4 acc, v2, #3
;;     ret acc
;;
;; function `v128.and`: (i32, i32) -> (i64)
;;   clif
;;     function u0:3(i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = band v3, v5
;;         v7 = bitcast.i64x2 little v6
;;         v8 = extractlane v7, 0
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     and_v128 v2, v4, v3
;;     extract_i64x2 acc, v2, #0
;;     ret acc
;;
;; function `v128.or`: (i32, i32) -> (i64)
;;   clif
;;     function u0:4(i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = bor v3, v5
;;         v7 = bitcast.i64x2 little v6
;;         v8 = extractlane v7, 0
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     or_v128 v2, v4, v3
;;     extract_i64x2 acc, v2, #0
;;     ret acc
;;
;; function `v128.xor`: (i32, i32) -> (i64)
;;   clif
;;     function u0:5(i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = bxor v3, v5
;;         v7 = bitcast.i64x2 little v6
;;         v8 = extractlane v7, 1
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     xor_v128 v2, v4, v3
;;     extract_i64x2 acc, v2, #1
;;     ret acc
;;
;; function `v128.andnot`: (i32, i32) -> (i64)
;;   clif
;;     function u0:6(i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = bnot v5
;;         v7 = band v3, v6
;;         v8 = bitcast.i64x2 little v7
;;         v9 = extractlane v8, 1
;;         return v9
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     and_not_v128 v2, v4, v3
;;     extract_i64x2 acc, v2, #1
;;     ret acc
;;
;; function `v128.not`: (i32) -> (i64)
;;   clif
;;     function u0:7(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bnot v2
;;         v4 = bitcast.i64x2 little v3
;;         v5 = extractlane v4, 0
;;         return v5
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     not_v128 v1, v2
;;     extract_i64x2 acc, v1, #0
;;     ret acc
;;
;; function `bitselect`: (i32, i32, i32) -> (i64)
;;   clif
;;     function u0:8(i32, i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = uextend.i64 v0
;;         v4 = load.i8x16 little region0 v3
;;         v5 = uextend.i64 v1
;;         v6 = load.i8x16 little region0 v5
;;         v7 = uextend.i64 v2
;;         v8 = load.i8x16 little region0 v7
;;         v9 = bitselect v8, v4, v6
;;         v10 = bitcast.i64x2 little v9
;;         v11 = extractlane v10, 0
;;         return v11
;;     }
;;   bytecode, 12 slots
;;     load_v128 v5, s0, #0
;;     load_v128 v4, s1, #0
;;     load_v128 v3, s2, #0
;;     bitselect_v128 v2, v3, v5, v4
;;     extract_i64x2 acc, v2, #0
;;     ret acc
;;
;; function `any`: (i32) -> (i32)
;;   clif
;;     function u0:9(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = vany_true v2
;;         v4 = uextend.i32 v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load_v128 v1, s0, #0
;;     any_v128 acc, v1
;;     ret acc
;;
;; function `all`: (i32) -> (i32)
;;   clif
;;     function u0:10(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = vall_true v2
;;         v4 = uextend.i32 v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load_v128 v1, s0, #0
;;     all_i8x16 acc, v1
;;     ret acc
;;
;; function `mask`: (i32) -> (i32)
;;   clif
;;     function u0:11(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = vhigh_bits.i32 v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     load_v128 v1, s0, #0
;;     bitmask_i8x16 acc, v1
;;     ret acc
;;
;; function `i8x16.lt_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:12(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = icmp ult v3, v5
;;         v7 = extractlane v6, 3
;;         v8 = sextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     lt_i8x16_u v2, v4, v3
;;     extract_i8x16_s acc, v2, #3
;;     ret acc
;;
;; function `i16x8.ge_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:13(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.i16x8 little v3
;;         v6 = bitcast.i16x8 little v5
;;         v8 = icmp sge v7, v6
;;         v10 = extractlane v8, 1
;;         v11 = sextend.i32 v10
;;         return v11
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     le_i16x8_s v2, v3, v4
;;     extract_i16x8_s acc, v2, #1
;;     ret acc
;;
;; function `i32x4.eq`: (i32, i32) -> (i32)
;;   clif
;;     function u0:14(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.i32x4 little v3
;;         v6 = bitcast.i32x4 little v5
;;         v8 = icmp eq v7, v6
;;         v10 = extractlane v8, 1
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     eq_i32x4 v2, v4, v3
;;     extract_i32x4 acc, v2, #1
;;     ret acc
;;
;; function `either`: (i32, i32, i32) -> (i32)
;;   clif
;;     function u0:15(i32, i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32, v2: i32):
;;         v3 = uextend.i64 v0
;;         v4 = load.i8x16 little region0 v3
;;         v5 = uextend.i64 v1
;;         v6 = load.i8x16 little region0 v5
;;         v7 = select v2, v4, v6
;;         v8 = extractlane v7, 0
;;         v9 = uextend.i32 v8
;;         return v9
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     select_v128 v2, s2, v4, v3
;;     extract_i8x16 acc, v2, #0
;;     ret acc
