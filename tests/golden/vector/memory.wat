;; Vectors in memory: whole, extended, splatted, and single lanes.
(module
  (memory 1)
  (data (i32.const 0) "\01\02\03\fa\05\06\07\80\09\0a\7f\0c\0d\0e\0f\ff\ff\01\80\07\c8\00\03\80\01\01\01\01\64\64\64\64\00\00\c0\3f\00\00\10\c0\00\00\40\40\00\00\80\41\00\00\00\3f\00\00\80\40\00\00\80\bf\00\00\00\40\00\00\00\00\00\00\04\40\00\00\00\00\00\00\22\c0\00\00\00\00\00\00\e0\3f\00\00\00\00\00\00\08\40")
  (func (export "load8x8_s") (param i32) (result i32)
    (i16x8.extract_lane_s 3 (v128.load8x8_s offset=2 (local.get 0))))
  (func (export "load8x8_u") (param i32) (result i32)
    (i16x8.extract_lane_s 3 (v128.load8x8_u offset=2 (local.get 0))))
  (func (export "load16x4_s") (param i32) (result i32)
    (i32x4.extract_lane 1 (v128.load16x4_s offset=2 (local.get 0))))
  (func (export "load16x4_u") (param i32) (result i32)
    (i32x4.extract_lane 1 (v128.load16x4_u offset=2 (local.get 0))))
  (func (export "load32x2_s") (param i32) (result i64)
    (i64x2.extract_lane 1 (v128.load32x2_s offset=2 (local.get 0))))
  (func (export "load32x2_u") (param i32) (result i64)
    (i64x2.extract_lane 1 (v128.load32x2_u offset=2 (local.get 0))))
  (func (export "splat_loaded") (param i32) (result i64)
    (i64x2.extract_lane 1 (v128.load8_splat offset=3 (local.get 0))))
  (func (export "lane_loaded") (param i32) (param i32) (result i64)
    (i64x2.extract_lane 0 (v128.load16_lane offset=1 1 (local.get 0) (v128.load (local.get 1)))))
  (func (export "store") (param i32) (param i32) (result i64)
    (v128.store offset=512 (local.get 1) (v128.xor (v128.load (local.get 0)) (v128.load (local.get 1)))) (i64.load offset=520 (local.get 1)))
  (func (export "lane_stored") (param i32) (result i32)
    (v128.store8_lane offset=600 3 (local.get 0) (v128.load (local.get 0))) (i32.load offset=600 (local.get 0)))
  (func (export "past_the_end") (param i32) (result i32)
    (i8x16.extract_lane_u 0 (v128.load (local.get 0)))))

;; run: load8x8_s(0) = 6
;; run: load8x8_u(0) = 6
;; run: load16x4_s(0) = 1541
;; run: load16x4_u(0) = 1541
;; run: load32x2_s(0) = 168394759
;; run: load32x2_u(0) = 168394759
;; run: splat_loaded(0) = -361700864190383366
;; run: lane_loaded(0, 16) = -9222526752880721409
;; run: store(0, 16) = -7247582175892206840
;; run: lane_stored(0) = 250
;; run: past_the_end(65520) = 0
;; run: past_the_end(65521) traps "out of bounds memory access"

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `load8x8_s`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = sload8x8 little region0 v1+2
;;         v4 = extractlane v2, 3
;;         v5 = sextend.i32 v4
;;         return v5
;;     }
;;   bytecode, 4 slots
;;     load8x8_s v1, s0, #2
;;     extract_i16x8_s acc, v1, #3
;;     ret acc
;;
;; function `load8x8_u`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload8x8 little region0 v1+2
;;         v4 = extractlane v2, 3
;;         v5 = sextend.i32 v4
;;         return v5
;;     }
;;   bytecode, 4 slots
;;     load8x8_u v1, s0, #2
;;     extract_i16x8_s acc, v1, #3
;;     ret acc
;;
;; function `load16x4_s`: (i32) -> (i32)
;;   clif
;;     function u0:2(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = sload16x4 little region0 v1+2
;;         v4 = extractlane v2, 1
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load16x4_s v1, s0, #2
;;     extract_i32x4 acc, v1, #1
;;     ret acc
;;
;; function `load16x4_u`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload16x4 little region0 v1+2
;;         v4 = extractlane v2, 1
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load16x4_u v1, s0, #2
;;     extract_i32x4 acc, v1, #1
;;     ret acc
;;
;; function `load32x2_s`: (i32) -> (i64)
;;   clif
;;     function u0:4(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = sload32x2 little region0 v1+2
;;         v4 = extractlane v2, 1
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load32x2_s v1, s0, #2
;;     extract_i64x2 acc, v1, #1
;;     ret acc
;;
;; function `load32x2_u`: (i32) -> (i64)
;;   clif
;;     function u0:5(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload32x2 little region0 v1+2
;;         v4 = extractlane v2, 1
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load32x2_u v1, s0, #2
;;     extract_i64x2 acc, v1, #1
;;     ret acc
;;
;; function `splat_loaded`: (i32) -> (i64)
;;   clif
;;     function u0:6(i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8 little region0 v1+3
;;         v3 = splat.i8x16 v2
;;         v4 = bitcast.i64x2 little v3
;;         v5 = extractlane v4, 1
;;         return v5
;;     }
;;   bytecode, 6 slots
;;     load8_u32 acc, s0, #3
;;     splat_i8x16 v2, acc
;;     extract_i64x2 acc, v2, #1
;;     ret acc
;;
;; function `lane_loaded`: (i32, i32) -> (i64)
;;   clif
;;     function u0:7(i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v1
;;         v3 = load.i8x16 little region0 v2
;;         v5 = uextend.i64 v0
;;         v6 = load.i16 little region0 v5+1
;;         v4 = bitcast.i16x8 little v3
;;         v7 = insertlane v4, v6, 1
;;         v9 = bitcast.i64x2 little v7
;;         v10 = extractlane v9, 0
;;         return v10
;;     }
;;   bytecode, 8 slots
;;     load_v128 v3, s1, #0
;;     load16_u32 acc, s0, #1
;;     replace_i16x8 v2, v3, #1, acc
;;     extract_i64x2 acc, v2, #0
;;     ret acc
;;
;; function `store`: (i32, i32) -> (i64)
;;   clif
;;     function u0:8(i32, i32) -> i64 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i8x16 little region0 v2
;;         v4 = uextend.i64 v1
;;         v5 = load.i8x16 little region0 v4
;;         v6 = bxor v3, v5
;;         store little region0 v6, v4+512
;;         v9 = load.i64 little region0 v4+520
;;         return v9
;;     }
;;   bytecode, 10 slots
;;     load_v128 v4, s0, #0
;;     load_v128 v3, s1, #0
;;     xor_v128 v2, v4, v3
;;     store_v128 s1, #512, v2
;;     load64 acc, s1, #520
;;     ret acc
;;
;; function `lane_stored`: (i32) -> (i32)
;;   clif
;;     function u0:9(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = extractlane v2, 3
;;         store little region0 v3, v1+600
;;         v6 = load.i32 little region0 v1+600
;;         return v6
;;     }
;;   bytecode, 6 slots
;;     load_v128 v2, s0, #0
;;     extract_i8x16 acc, v2, #3
;;     store8 s0, #600, acc
;;     load32 acc, s0, #600
;;     ret acc
;;
;; function `past_the_end`: (i32) -> (i32)
;;   clif
;;     function u0:10(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         v3 = extractlane v2, 0
;;         v4 = uextend.i32 v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load_v128 v1, s0, #0
;;     extract_i8x16 acc, v1, #0
;;     ret acc
