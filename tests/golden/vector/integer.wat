;; Integer arithmetic on lanes: wrapping, saturating, rounding, pairwise.
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\fa\05\06\07\80\09\0a\7f\0c\0d\0e\0f\ff\ff\01\80\07\c8\00\03\80\01\01\01\01\64\64\64\64\00\00\c0\3f\00\00\10\c0\00\00\40\40\00\00\80\41\00\00\00\3f\00\00\80\40\00\00\80\bf\00\00\00\40\00\00\00\00\00\00\04\40\00\00\00\00\00\00\22\c0\00\00\00\00\00\00\e0\3f\00\00\00\00\00\00\08\40")
  (func (export "i8x16.add") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_s 3 (i8x16.add (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.sub") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_u 4 (i8x16.sub (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.add_sat_s") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_s 7 (i8x16.add_sat_s (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.add_sat_u") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_u 7 (i8x16.add_sat_u (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.sub_sat_s") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_s 2 (i8x16.sub_sat_s (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.sub_sat_u") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_u 4 (i8x16.sub_sat_u (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.min_s") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_s 3 (i8x16.min_s (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.min_u") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_u 3 (i8x16.min_u (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.max_s") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_s 3 (i8x16.max_s (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.max_u") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_u 3 (i8x16.max_u (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.avgr_u") (param i32) (param i32) (result i32)
    (i8x16.extract_lane_u 3 (i8x16.avgr_u (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i16x8.mul") (param i32) (param i32) (result i32)
    (i16x8.extract_lane_s 1 (i16x8.mul (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i16x8.q15mulr_sat_s") (param i32) (param i32) (result i32)
    (i16x8.extract_lane_s 6 (i16x8.q15mulr_sat_s (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i32x4.dot_i16x8_s") (param i32) (param i32) (result i32)
    (i32x4.extract_lane 1 (i32x4.dot_i16x8_s (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i64x2.mul") (param i32) (param i32) (result i64)
    (i64x2.extract_lane 1 (i64x2.mul (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i16x8.extmul_low_i8x16_s") (param i32) (param i32) (result i32)
    (i16x8.extract_lane_s 3 (i16x8.extmul_low_i8x16_s (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i32x4.extmul_high_i16x8_u") (param i32) (param i32) (result i32)
    (i32x4.extract_lane 1 (i32x4.extmul_high_i16x8_u (v128.load (local.get 0)) (v128.load (local.get 1)))))
  (func (export "i8x16.abs") (param i32) (result i32)
    (i8x16.extract_lane_u 7 (i8x16.abs (v128.load (local.get 0)))))
  (func (export "i16x8.neg") (param i32) (result i32)
    (i16x8.extract_lane_s 1 (i16x8.neg (v128.load (local.get 0)))))
  (func (export "i8x16.popcnt") (param i32) (result i32)
    (i8x16.extract_lane_u 10 (i8x16.popcnt (v128.load (local.get 0)))))
  (func (export "i16x8.extadd_pairwise_i8x16_s") (param i32) (result i32)
    (i16x8.extract_lane_s 1 (i16x8.extadd_pairwise_i8x16_s (v128.load (local.get 0)))))
  (func (export "i32x4.extadd_pairwise_i16x8_u") (param i32) (result i32)
    (i32x4.extract_lane 1 (i32x4.extadd_pairwise_i16x8_u (v128.load (local.get 0))))))

;; run: i8x16.add(0, 16) = 1
;; run: i8x16.sub(0, 16) = 61
;; run: i8x16.add_sat_s(0, 16) = -128
;; run: i8x16.add_sat_u(0, 16) = 255
;; run: i8x16.sub_sat_s(0, 16) = 127
;; run: i8x16.sub_sat_u(0, 16) = 0
;; run: i8x16.min_s(0, 16) = -6
;; run: i8x16.min_u(0, 16) = 7
;; run: i8x16.max_s(0, 16) = 7
;; run: i8x16.max_u(0, 16) = 250
;; run: i8x16.avgr_u(0, 16) = 129
;; run: i16x8.mul(0, 16) = 5760
;; run: i16x8.q15mulr_sat_s(0, 16) = 2821
;; run: i32x4.dot_i16x8_s(0, 16) = 1073722365
;; run: i64x2.mul(0, 16) = 1893225048480813833
;; run: i16x8.extmul_low_i8x16_s(0, 16) = -42
;; run: i32x4.extmul_high_i16x8_u(0, 16) = 822143
;; run: i8x16.abs(0) = 128
;; run: i16x8.neg(0) = 1533
;; run: i8x16.popcnt(0) = 7
;; run: i16x8.extadd_pairwise_i8x16_s(0) = -3
;; run: i32x4.extadd_pairwise_i16x8_u(0) = 34316

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `i8x16.add`: (i32, i32) -> (i32)
;;   clif
;;     function u0:0(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = iadd v3, v5
;;         v7 = extractlane v6, 3
;;         v8 = sextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     add_i8x16 v2, v4, v3
;;     extract_i8x16_s acc, v2, #3
;;     ret acc
;;
;; function `i8x16.sub`: (i32, i32) -> (i32)
;;   clif
;;     function u0:1(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = isub v3, v5
;;         v7 = extractlane v6, 4
;;         v8 = uextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     sub_i8x16 v2, v4, v3
;;     extract_i8x16 acc, v2, #4
;;     ret acc
;;
;; function `i8x16.add_sat_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = sadd_sat v3, v5
;;         v7 = extractlane v6, 7
;;         v8 = sextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     add_sat_i8x16_s v2, v4, v3
;;     extract_i8x16_s acc, v2, #7
;;     ret acc
;;
;; function `i8x16.add_sat_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:3(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = uadd_sat v3, v5
;;         v7 = extractlane v6, 7
;;         v8 = uextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     add_sat_i8x16_u v2, v4, v3
;;     extract_i8x16 acc, v2, #7
;;     ret acc
;;
;; function `i8x16.sub_sat_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:4(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = ssub_sat v3, v5
;;         v7 = extractlane v6, 2
;;         v8 = sextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     sub_sat_i8x16_s v2, v4, v3
;;     extract_i8x16_s acc, v2, #2
;;     ret acc
;;
;; function `i8x16.sub_sat_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:5(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = usub_sat v3, v5
;;         v7 = extractlane v6, 4
;;         v8 = uextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     sub_sat_i8x16_u v2, v4, v3
;;     extract_i8x16 acc, v2, #4
;;     ret acc
;;
;; function `i8x16.min_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:6(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = smin v3, v5
;;         v7 = extractlane v6, 3
;;         v8 = sextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     min_i8x16_s v2, v4, v3
;;     extract_i8x16_s acc, v2, #3
;;     ret acc
;;
;; function `i8x16.min_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:7(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = umin v3, v5
;;         v7 = extractlane v6, 3
;;         v8 = uextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     min_i8x16_u v2, v4, v3
;;     extract_i8x16 acc, v2, #3
;;     ret acc
;;
;; function `i8x16.max_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:8(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = smax v3, v5
;;         v7 = extractlane v6, 3
;;         v8 = sextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     max_i8x16_s v2, v4, v3
;;     extract_i8x16_s acc, v2, #3
;;     ret acc
;;
;; function `i8x16.max_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:9(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = umax v3, v5
;;         v7 = extractlane v6, 3
;;         v8 = uextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     max_i8x16_u v2, v4, v3
;;     extract_i8x16 acc, v2, #3
;;     ret acc
;;
;; function `i8x16.avgr_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:10(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = avg_round v3, v5
;;         v7 = extractlane v6, 3
;;         v8 = uextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     avg_i8x16_u v2, v4, v3
;;     extract_i8x16 acc, v2, #3
;;     ret acc
;;
;; function `i16x8.mul`: (i32, i32) -> (i32)
;;   clif
;;     function u0:11(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.i16x8 little v3
;;         v6 = bitcast.i16x8 little v5
;;         v8 = imul v7, v6
;;         v10 = extractlane v8, 1
;;         v11 = sextend.i32 v10
;;         return v11
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     mul_i16x8 v2, v4, v3
;;     extract_i16x8_s acc, v2, #1
;;     ret acc
;;
;; function `i16x8.q15mulr_sat_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:12(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.i16x8 little v3
;;         v6 = bitcast.i16x8 little v5
;;         v8 = sqmul_round_sat v7, v6
;;         v10 = extractlane v8, 6
;;         v11 = sextend.i32 v10
;;         return v11
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     q15_mul_i16x8 v2, v4, v3
;;     extract_i16x8_s acc, v2, #6
;;     ret acc
;;
;; function `i32x4.dot_i16x8_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:13(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.i16x8 little v3
;;         v8 = swiden_low v7
;;         v6 = bitcast.i16x8 little v5
;;         v9 = swiden_low v6
;;         v10 = imul v8, v9
;;         v11 = swiden_high v7
;;         v12 = swiden_high v6
;;         v13 = imul v11, v12
;;         v14 = iadd_pairwise v10, v13
;;         v16 = extractlane v14, 1
;;         return v16
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     dot_i16x8 v2, v4, v3
;;     extract_i32x4 acc, v2, #1
;;     ret acc
;;
;; function `i64x2.mul`: (i32, i32) -> (i64)
;;   clif
;;     function u0:14(i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.i64x2 little v3
;;         v6 = bitcast.i64x2 little v5
;;         v8 = imul v7, v6
;;         v10 = extractlane v8, 1
;;         return v10
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     mul_i64x2 v2, v4, v3
;;     extract_i64x2 acc, v2, #1
;;     ret acc
;;
;; function `i16x8.extmul_low_i8x16_s`: (i32, i32) -> (i32)
;;   clif
;;     function u0:15(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = swiden_low v3
;;         v7 = swiden_low v5
;;         v8 = imul v6, v7
;;         v10 = extractlane v8, 3
;;         v11 = sextend.i32 v10
;;         return v11
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     mul_low_i16x8_s v2, v4, v3
;;     extract_i16x8_s acc, v2, #3
;;     ret acc
;;
;; function `i32x4.extmul_high_i16x8_u`: (i32, i32) -> (i32)
;;   clif
;;     function u0:16(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v7 = bitcast.i16x8 little v3
;;         v8 = uwiden_high v7
;;         v6 = bitcast.i16x8 little v5
;;         v9 = uwiden_high v6
;;         v10 = imul v8, v9
;;         v12 = extractlane v10, 1
;;         return v12
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     mul_high_i32x4_u v2, v4, v3
;;     extract_i32x4 acc, v2, #1
;;     ret acc
;;
;; function `i8x16.abs`: (i32) -> (i32)
;;   clif
;;     function u0:17(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = iabs v2
;;         v4 = extractlane v3, 7
;;         v5 = uextend.i32 v4
;;         return v5
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     abs_i8x16 v1, v2
;;     extract_i8x16 acc, v1, #7
;;     ret acc
;;
;; function `i16x8.neg`: (i32) -> (i32)
;;   clif
;;     function u0:18(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.i16x8 little v2
;;         v4 = ineg v3
;;         v6 = extractlane v4, 1
;;         v7 = sextend.i32 v6
;;         return v7
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     neg_i16x8 v1, v2
;;     extract_i16x8_s acc, v1, #1
;;     ret acc
;;
;; function `i8x16.popcnt`: (i32) -> (i32)
;;   clif
;;     function u0:19(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = popcnt v2
;;         v4 = extractlane v3, 10
;;         v5 = uextend.i32 v4
;;         return v5
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     popcnt_i8x16 v1, v2
;;     extract_i8x16 acc, v1, #10
;;     ret acc
;;
;; function `i16x8.extadd_pairwise_i8x16_s`: (i32) -> (i32)
;;   clif
;;     function u0:20(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = swiden_low v2
;;         v4 = swiden_high v2
;;         v5 = iadd_pairwise v3, v4
;;         v7 = extractlane v5, 1
;;         v8 = sextend.i32 v7
;;         return v8
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     add_pairs_i16x8_s v1, v2
;;     extract_i16x8_s acc, v1, #1
;;     ret acc
;;
;; function `i32x4.extadd_pairwise_i16x8_u`: (i32) -> (i32)
;;   clif
;;     function u0:21(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = bitcast.i16x8 little v2
;;         v4 = uwiden_low v3
;;         v5 = uwiden_high v3
;;         v6 = iadd_pairwise v4, v5
;;         v8 = extractlane v6, 1
;;         return v8
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     add_pairs_i32x4_u v1, v2
;;     extract_i32x4 acc, v1, #1
;;     ret acc
