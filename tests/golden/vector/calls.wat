;; compile: without inlining
;; A vector is two slots of an argument list, of a parameter and of a result; in between it lies in a cell of the frame, behind
;; the scalar slots, two of which a cell overlaps. A global has a cell of its own.
(module
  (global $sum (mut v128) (v128.const i32x4 1 2 3 4))
  (func $mixed (param i32 v128 i64 v128) (result v128 i32)
    (i32x4.add (local.get 1) (local.get 3))
    (i32.add (local.get 0) (i32.wrap_i64 (local.get 2))))
  (func (export "both") (param v128 i32) (result v128 i32)
    (call $mixed (local.get 1) (local.get 0) (i64.const 2) (v128.const i64x2 1 0)))
  (func (export "tail") (param v128 i32) (result v128 i32)
    (return_call $mixed (local.get 1) (local.get 0) (i64.const 3) (local.get 0)))
  (func (export "across") (param v128 v128) (result v128)
    (local v128)
    (local.set 2 (i32x4.mul (local.get 0) (local.get 1)))
    (drop (call $mixed (i32.const 0) (local.get 0) (i64.const 0) (local.get 1)))
    (i32x4.sub (local.get 2)))
  (func (export "add_to_sum") (param v128) (result v128)
    (global.set $sum (i32x4.add (global.get $sum) (local.get 0)))
    (global.get $sum)))

;; run: both(0x00000001_00000000_00000000_00000005, 40) = 0x00000001_00000000_00000000_00000006, 42
;; run: tail(0x00000001_00000000_00000000_00000005, 40) = 0x00000002_00000000_00000000_0000000a, 43
;; run: across(0x5, 0x3) = 0xfffffff9
;; run: add_to_sum(0x00000001_00000001_00000001_00000001) = 0x00000005_00000004_00000003_00000002
;; run: add_to_sum(0x00000001_00000001_00000001_00000001) = 0x00000006_00000005_00000004_00000003

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `mixed`: (i32, v128, i64, v128) -> (v128, i32)
;;   clif
;;     function u0:0(i32, i8x16, i64, i8x16) -> i8x16, i32 tail {
;;     block0(v0: i32, v1: i8x16, v2: i64, v3: i8x16):
;;         v5 = bitcast.i32x4 little v1
;;         v4 = bitcast.i32x4 little v3
;;         v6 = iadd v5, v4
;;         v7 = bitcast.i8x16 little v6
;;         v8 = ireduce.i32 v2
;;         v9 = iadd v0, v8
;;         return v7, v9
;;     }
;;   bytecode, 14 slots
;;     mov_v128_from_far v4, s1
;;     mov_v128_from_far v5, s4
;;     add_i32x4 v6, v4, v5
;;     add32 s6, s0, s3
;;     ret [n: s12 s13 s6]
;;
;; function `both`: (v128, i32) -> (v128, i32)
;;   clif
;;     function u0:1(i8x16, i32) -> i8x16, i32 tail {
;;         sig0 = (i32, i8x16, i64, i8x16) -> i8x16, i32 tail
;;         fn0 = colocated u0:0 sig0
;;         const0 = 0x00000000000000000000000000000001
;;     block0(v0: i8x16, v1: i32):
;;         v2 = iconst.i64 2
;;         v3 = vconst.i8x16 const0
;;         v4, v5 = call fn0(v1, v0, v2, v3)  ; v2 = 2, v3 = const0
;;         return v4, v5
;;     }
;;   bytecode, 12 slots
;;     mov_v128_from_far v3, s0
;;     const_v128 v5, #1, #0
;;     mov s4, #8:2
;;     call @`mixed`, [n: s2 s6 s7 s4 s10 s11], +13[s8 s9 s3]
;;     ret [n: s8 s9 s3]
;;
;; function `tail`: (v128, i32) -> (v128, i32)
;;   clif
;;     function u0:2(i8x16, i32) -> i8x16, i32 tail {
;;         sig0 = (i32, i8x16, i64, i8x16) -> i8x16, i32 tail
;;         fn0 = colocated u0:0 sig0
;;     block0(v0: i8x16, v1: i32):
;;         v2 = iconst.i64 3
;;         return_call fn0(v1, v0, v2, v0)  ; v2 = 3
;;     }
;;   bytecode, 6 slots
;;     mov_v128_from_far v2, s0
;;     mov s3, #8:3
;;     return_call @`mixed`, [n: s2 s4 s5 s3 s4 s5]
;;
;; function `across`: (v128, v128) -> (v128)
;;   clif
;;     function u0:3(i8x16, i8x16) -> i8x16 tail {
;;         sig0 = (i32, i8x16, i64, i8x16) -> i8x16, i32 tail
;;         fn0 = colocated u0:0 sig0
;;         const0 = 0x00000000000000000000000000000000
;;     block0(v0: i8x16, v1: i8x16):
;;         v7 = iconst.i32 0
;;         v8 = iconst.i64 0
;;         v9, v10 = call fn0(v7, v0, v8, v1)  ; v7 = 0, v8 = 0
;;         v11 = bitcast.i32x4 little v9
;;         v4 = bitcast.i32x4 little v0
;;         v3 = bitcast.i32x4 little v1
;;         v5 = imul v4, v3
;;         v12 = isub v11, v5
;;         v13 = bitcast.i8x16 little v12
;;         return v13
;;     }
;;   bytecode, 16 slots
;;     mov_v128_from_far v3, s0
;;     mov_v128_from_far v4, s2
;;     mov s5, #8:0
;;     call @`mixed`, [n: s5 s6 s7 s5 s8 s9], +17[s14 s15 s4]
;;     mul_i32x4 v6, v3, v4
;;     sub_i32x4 v5, v7, v6
;;     ret [s10 s11]
;;
;; function `add_to_sum`: (v128) -> (v128)
;;   clif
;;     function u0:4(i8x16) -> i8x16 tail {
;;         region0 = 65536 "global 0"
;;     block0(v0: i8x16):
;;         v1 = iconst.i64 0
;;         v2 = load.i8x16 notrap aligned little region0 v1-0x0001_0001  ; v1 = 0
;;         v4 = bitcast.i32x4 little v2
;;         v3 = bitcast.i32x4 little v0
;;         v5 = iadd v4, v3
;;         v6 = bitcast.i8x16 little v5
;;         store notrap aligned little region0 v6, v1-0x0001_0001  ; v1 = 0
;;         return v6
;;     }
;;   bytecode, 8 slots
;;     mov_v128_from_far v1, s0
;;     global_get_v128 v3, #0
;;     add_i32x4 v2, v3, v1
;;     global_set_v128 #0, v2
;;     ret [s4 s5]
