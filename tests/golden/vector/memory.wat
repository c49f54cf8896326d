;; All accesses of vectors, with constant offsets and with an index; what reads or writes one lane is a scalar access and a row
;; that puts the lane in or takes it out.
(module
  (memory 1)
  (data (i32.const 0) "\00\01\82\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f")
  (func (export "load") (param i32) (result v128) (v128.load (local.get 0)))
  (func (export "load_indexed") (param i32) (result v128)
    (v128.load offset=4 (i32.shl (local.get 0) (i32.const 2))))
  (func (export "store") (param i32 v128) (result v128)
    (v128.store offset=64 (local.get 0) (local.get 1))
    (v128.load (local.get 0)))
  (func (export "extend_8_s") (param i32) (result v128) (v128.load8x8_s (local.get 0)))
  (func (export "extend_8_u") (param i32) (result v128) (v128.load8x8_u (local.get 0)))
  (func (export "extend_16_s") (param i32) (result v128) (v128.load16x4_s (local.get 0)))
  (func (export "extend_16_u") (param i32) (result v128) (v128.load16x4_u (local.get 0)))
  (func (export "extend_32_s") (param i32) (result v128) (v128.load32x2_s (local.get 0)))
  (func (export "extend_32_u") (param i32) (result v128) (v128.load32x2_u (local.get 0)))
  (func (export "splat_8") (param i32) (result v128) (v128.load8_splat (local.get 0)))
  (func (export "splat_32") (param i32) (result v128) (v128.load32_splat (local.get 0)))
  (func (export "zero_64") (param i32) (result v128) (v128.load64_zero (local.get 0)))
  (func (export "load_lane") (param i32 v128) (result v128) (v128.load16_lane 7 (local.get 0) (local.get 1)))
  (func (export "store_lane") (param i32 v128) (result i32)
    (v128.store8_lane 3 (local.get 0) (local.get 1))
    (i32.load8_u (local.get 0))))

;; run: load(0) = 0x0f0e0d0c0b0a09080706050403820100
;; run: load(65521) traps "out of bounds memory access"
;; run: load_indexed(0) = 0x0f0e0d0c0b0a090807060504
;; run: store(64, 0x1234) = 0x0
;; run: store(65536, 0x1) traps "out of bounds memory access"
;; run: load(128) = 0x1234
;; run: extend_8_s(0) = 0x00070006000500040003ff8200010000
;; run: extend_8_u(0) = 0x00070006000500040003008200010000
;; run: extend_16_s(1) = 0x00000807_00000605_00000403_ffff8201
;; run: extend_16_u(1) = 0x00000807_00000605_00000403_00008201
;; run: extend_32_s(1) = 0x0000000008070605_0000000004038201
;; run: extend_32_u(65528) = 0x0
;; run: extend_32_u(65529) traps "out of bounds memory access"
;; run: splat_8(2) = 0x82828282828282828282828282828282
;; run: splat_32(4) = 0x07060504_07060504_07060504_07060504
;; run: zero_64(8) = 0x0f0e0d0c0b0a0908
;; run: load_lane(2, 0x5) = 0x03820000000000000000000000000005
;; run: load_lane(65535, 0x5) traps "out of bounds memory access"
;; run: store_lane(200, 0x44332211) = 0x44

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `load`: (i32) -> (v128)
;;   clif
;;     function u0:0(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8x16 little region0 v1
;;         return v2
;;     }
;;   bytecode, 4 slots
;;     load_v128 v1, s0, #0
;;     ret [s2 s3]
;;
;; function `load_indexed`: (i32) -> (v128)
;;   clif
;;     function u0:1(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = iconst.i32 2
;;         v2 = ishl v0, v1  ; v1 = 2
;;         v3 = uextend.i64 v2
;;         v4 = load.i8x16 little region0 v3+4
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load_v128_at v1, #0, s0, #2, #4
;;     ret [s2 s3]
;;
;; function `store`: (i32, v128) -> (v128)
;;   clif
;;     function u0:2(i32, i8x16) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i8x16):
;;         v2 = uextend.i64 v0
;;         store little region0 v1, v2+64
;;         v4 = load.i8x16 little region0 v2
;;         return v4
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v2, s1
;;     store_v128 s0, #64, v2
;;     load_v128 v3, s0, #0
;;     ret [s6 s7]
;;
;; function `extend_8_s`: (i32) -> (v128)
;;   clif
;;     function u0:3(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = sload8x8 little region0 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     load8x8_s v1, s0, #0
;;     ret [s2 s3]
;;
;; function `extend_8_u`: (i32) -> (v128)
;;   clif
;;     function u0:4(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload8x8 little region0 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     load8x8_u v1, s0, #0
;;     ret [s2 s3]
;;
;; function `extend_16_s`: (i32) -> (v128)
;;   clif
;;     function u0:5(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = sload16x4 little region0 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     load16x4_s v1, s0, #0
;;     ret [s2 s3]
;;
;; function `extend_16_u`: (i32) -> (v128)
;;   clif
;;     function u0:6(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload16x4 little region0 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     load16x4_u v1, s0, #0
;;     ret [s2 s3]
;;
;; function `extend_32_s`: (i32) -> (v128)
;;   clif
;;     function u0:7(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = sload32x2 little region0 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     load32x2_s v1, s0, #0
;;     ret [s2 s3]
;;
;; function `extend_32_u`: (i32) -> (v128)
;;   clif
;;     function u0:8(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload32x2 little region0 v1
;;         v3 = bitcast.i8x16 little v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     load32x2_u v1, s0, #0
;;     ret [s2 s3]
;;
;; function `splat_8`: (i32) -> (v128)
;;   clif
;;     function u0:9(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i8 little region0 v1
;;         v3 = splat.i8x16 v2
;;         return v3
;;     }
;;   bytecode, 4 slots
;;     load8_u32 acc, s0, #0
;;     splat_i8x16 v1, acc
;;     ret [s2 s3]
;;
;; function `splat_32`: (i32) -> (v128)
;;   clif
;;     function u0:10(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         v3 = splat.i32x4 v2
;;         v4 = bitcast.i8x16 little v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load32 acc, s0, #0
;;     splat_i32x4 v1, acc
;;     ret [s2 s3]
;;
;; function `zero_64`: (i32) -> (v128)
;;   clif
;;     function u0:11(i32) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i64 little region0 v1
;;         v3 = scalar_to_vector.i64x2 v2
;;         v4 = bitcast.i8x16 little v3
;;         return v4
;;     }
;;   bytecode, 4 slots
;;     load64 acc, s0, #0
;;     first_i64x2 v1, acc
;;     ret [s2 s3]
;;
;; function `load_lane`: (i32, v128) -> (v128)
;;   clif
;;     function u0:12(i32, i8x16) -> i8x16 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i8x16):
;;         v3 = uextend.i64 v0
;;         v4 = load.i16 little region0 v3
;;         v2 = bitcast.i16x8 little v1
;;         v5 = insertlane v2, v4, 7
;;         v6 = bitcast.i8x16 little v5
;;         return v6
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v2, s1
;;     load16_u32 acc, s0, #0
;;     replace_i16x8 v3, v2, #7, acc
;;     ret [s6 s7]
;;
;; function `store_lane`: (i32, v128) -> (i32)
;;   clif
;;     function u0:13(i32, i8x16) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i8x16):
;;         v2 = extractlane v1, 3
;;         v3 = uextend.i64 v0
;;         store little region0 v2, v3
;;         v5 = uload8.i32 little region0 v3
;;         return v5
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v3, s1
;;     extract_i8x16 acc, v3, #3
;;     store8 s0, #0, acc
;;     load8_u32 acc, s0, #0
;;     ret acc
